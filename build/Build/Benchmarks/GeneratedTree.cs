using System.Text;

namespace Build.Benchmarks;

/// <summary>A checkout made for a benchmark: the same bytes for the same numbers. Of 20 files 19 compress as JavaScript does, and one, as an image, does not.</summary>
/// <param name="Files">How many files.</param>
/// <param name="AverageBytes">Bytes of a file on average; single ones have a fifth to nine fifths of it.</param>
public sealed record GeneratedTree(int Files, int AverageBytes)
{
    private const int Words = 6000, FilesInFolder = 100;
    private static readonly byte[][] Vocabulary = MakeVocabulary();

    // Statements; a hash stands for a name.
    private static readonly byte[][] Statements =
    [
        .. ((string[])
        [
            "const # = require(\"#\");\n", "  if (#.# === #) return #;\n", "  #.#(#, #);\n", "function #(#, #) {\n", "}\n\n", "  // # # the # of #\n",
            "  const # = await #.#(#);\n", "  throw new Error(\"# #: #\");\n", "    #: \"#\",\n", "  #[#] = # + #;\n",
        ]).Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>Writes it, on all cores.</summary>
    /// <param name="folder">Full path of an empty folder; it gets app/web, scripts/ and appspec.yml.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Write(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.Combine(folder, "scripts"));
        File.WriteAllText(Path.Combine(folder, "appspec.yml"), "version: 0.0\nos: linux\nfiles:\n  - source: app/web\n    destination: /home/ec2-user/app\n");
        for (var index = 0; index < Files; index += FilesInFolder)
            Directory.CreateDirectory(FolderOf(folder, index));
        Parallel.For(0, Files, new ParallelOptions { CancellationToken = cancellation }, index => File.WriteAllBytes(Path.Combine(FolderOf(folder, index), $"module{index}.js"), Content(index)));
    }

    private static string FolderOf(string folder, int index) =>
        Path.Combine(folder, "app", "web", $"feature{index / FilesInFolder % 30}", $"part{index / FilesInFolder}");

    private static byte[][] MakeVocabulary()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Words).Select(_ => Encoding.ASCII.GetBytes(string.Create(random.Next(3, 12), random, (word, letters) =>
        {
            foreach (ref var letter in word)
                letter = "etaoinsrhldcumfpgwybvkxjqz"[Skewed(letters, 26, 1.6)];
        })))];
    }

    // Few are frequent and many are rare, as words are.
    private static int Skewed(Random random, int count, double skew) => (int)(count * Math.Pow(random.NextDouble(), skew));

    private byte[] Content(int index)
    {
        var random = new Random(index);
        var bytes = new byte[(int)(AverageBytes * (0.2 + (1.6 * random.NextDouble())))];
        if (index % 20 == 0)
        {
            random.NextBytes(bytes);
            return bytes;
        }
        // Half of the words of a file are its own few names.
        var names = Enumerable.Range(0, 24).Select(_ => Vocabulary[Skewed(random, Words, 3)]).ToArray();
        var length = 0;
        while (length < bytes.Length)
        {
            foreach (var character in Statements[random.Next(Statements.Length)])
                length = character == '#' ? Append(bytes, length, Name(random, names)) : Append(bytes, length, [character]);
        }
        return bytes;
    }

    private static byte[] Name(Random random, byte[][] names) => random.Next(2) == 0 ? names[random.Next(names.Length)] : Vocabulary[Skewed(random, Words, 3)];

    private static int Append(byte[] bytes, int length, ReadOnlySpan<byte> word)
    {
        var count = Math.Min(word.Length, bytes.Length - length);
        word[..count].CopyTo(bytes.AsSpan(length));
        return length + count;
    }
}
