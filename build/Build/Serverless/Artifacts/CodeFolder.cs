using System.Text.Json;
using Build.Processes;
using Build.Testing;

namespace Build.Serverless.Artifacts;

/// <summary>
/// A folder of code as a function gets it. With production dependencies it is a copy in which <c>npm ci --omit=dev</c> ran, so that the
/// developer's own node_modules stays as it is.
/// </summary>
internal sealed class CodeFolder : IDisposable
{
    private readonly string? copy;

    private CodeFolder(string path, string? copy) => (Path, this.copy) = (path, copy);

    /// <summary>Full path of what to package.</summary>
    public string Path { get; }

    /// <param name="folder">Full path of the code.</param>
    /// <param name="scratch">Where a copy may be made.</param>
    /// <param name="shown">How messages name the folder.</param>
    /// <param name="say">Told what takes long.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BadInput">Dependencies without a lock file: nobody knows which ones.</exception>
    public static async Task<CodeFolder> PrepareAsync(string folder, string scratch, string shown, Action<string> say, CancellationToken cancellation)
    {
        if (!HasDependencies(folder, shown))
            return new CodeFolder(folder, null);
        if (!File.Exists(System.IO.Path.Combine(folder, "package-lock.json")))
            throw new BadInput($"{shown}/package.json has dependencies, and {shown}/package-lock.json is not there. Allowed: a lock file that says which versions. Run 'npm install' there and commit it.");
        var copy = System.IO.Path.Combine(scratch, Guid.NewGuid().ToString("N"));
        var prepared = new CodeFolder(copy, copy);
        try
        {
            Copy(new DirectoryInfo(folder), Directory.CreateDirectory(copy));
            say($"npm ci --omit=dev for {shown}");
            (await new ExternalProgram("npm", "ci", "--omit=dev", "--no-audit", "--no-fund") { WorkingFolder = copy, Remedy = NodePackages.Remedy }.RunAsync(cancellation))
                .Require($"npm ci failed: the production dependencies of {shown} could not be installed");
            return prepared;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (copy is not null && Directory.Exists(copy))
            Directory.Delete(copy, recursive: true);
    }

    private static bool HasDependencies(string folder, string shown)
    {
        var path = System.IO.Path.Combine(folder, "package.json");
        if (!File.Exists(path))
            return false;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return new[] { "dependencies", "optionalDependencies" }.Any(section => document.RootElement.TryGetProperty(section, out var packages) && packages.EnumerateObject().Any());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new BadInput($"{shown}/package.json: This is not a valid package.json: {exception.Message}");
        }
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var entry in from.EnumerateFileSystemInfos().Where(entry => entry.Name is not ("node_modules" or ".git" or ".nutshell")))
        {
            var target = System.IO.Path.Combine(to.FullName, entry.Name);
            if (entry.LinkTarget is { } link)
                File.CreateSymbolicLink(target, link);
            else if (entry is DirectoryInfo folder)
                Copy(folder, Directory.CreateDirectory(target));
            else
                File.Copy(entry.FullName, target);
        }
    }
}
