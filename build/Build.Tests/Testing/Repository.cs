namespace Build.Tests.Testing;

/// <summary>The checkout that these tests were compiled from.</summary>
public static class Repository
{
    /// <summary>Full path of the folder that holds build.sh.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path in the checkout.</summary>
    public static string File(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "build.sh")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds build.sh."));
}
