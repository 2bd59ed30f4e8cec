using System.IO.Compression;
using System.Runtime.Versioning;
using Build.Revisions;

namespace Build.Tests.Revisions;

/// <summary>A checkout to package, and a folder for its bundles.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Checkout : IDisposable
{
    private readonly TempFolder root = new();
    private readonly TempFolder bundles = new();

    public string Root => root.Path;

    public string Bundles => bundles.Path;

    public RevisionSource Source => new(Root, "demo");

    /// <summary>One that CodeDeploy would take.</summary>
    public static Checkout Deployable()
    {
        var checkout = new Checkout();
        checkout.Write("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /srv\nhooks:\n  ApplicationStart:\n    - location: scripts/start.sh\n");
        checkout.Write("scripts/start.sh", "#!/usr/bin/env bash\ntrue\n", isExecutable: true);
        checkout.Write("app/web/app.js", "console.log('hello');\n");
        return checkout;
    }

    public string File(string name) => root.File(name);

    public void Write(string name, string text, bool isExecutable = false)
    {
        var path = root.Write(name, text);
        if (isExecutable)
            System.IO.File.SetUnixFileMode(path, System.IO.File.GetUnixFileMode(path) | UnixFileMode.UserExecute);
    }

    public void Write(string name, byte[] bytes)
    {
        Write(name, "");
        System.IO.File.WriteAllBytes(File(name), bytes);
    }

    public Task<PackagedRevision> PackageAsync(CancellationToken cancellation = default) => RevisionBundle.CreateAsync(Source, Bundles, cancellation);

    /// <summary>Packages, and reads the names in the bundle.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(params string[] excludes)
    {
        var revision = await RevisionBundle.CreateAsync(Source with { Excludes = excludes }, Bundles, default);
        using var zip = ZipFile.OpenRead(revision.Path);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public Task<CommandResult> GitAsync(params string[] arguments) =>
        new Command("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", .. arguments]) { WorkingFolder = Root }.RunAsync();

    public void Dispose()
    {
        root.Dispose();
        bundles.Dispose();
    }
}
