namespace LocalAws.Tests.CodePipeline;

/// <summary>What is on the disk while a process lives is what kill -9 leaves: the database with its log, repositories, objects.</summary>
internal static class StateCopy
{
    public static void Take(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(IsPlain))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static bool IsPlain(string file) => Path.GetFileName(file) is not "lock" and not "hold";
}
