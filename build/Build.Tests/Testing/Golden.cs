using System.Runtime.CompilerServices;

namespace Build.Tests.Testing;

/// <summary>Compares output with the file Golden/NAME.txt beside the test. UPDATE_GOLDEN=1 in the environment writes it instead.</summary>
public static class Golden
{
    public static void Verify(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", $"{name}.txt");
        var trimmed = string.Join('\n', actual.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, trimmed);
        Assert.Equal(File.ReadAllText(path), trimmed);
    }
}
