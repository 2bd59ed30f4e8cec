using System.IO.Compression;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public sealed class ArtifactSelectionTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("artifacts").FullName;

    public ArtifactSelectionTests()
    {
        foreach (var name in new[] { "appspec.yml", "src/app.js", "src/app.js.map", "scripts/start.sh", "node_modules/x/index.js", ".hidden" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, name))!);
            File.WriteAllText(Path.Combine(root, name), name);
        }
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(root, "scripts/start.sh"), (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string[] Select(ArtifactsSpec spec) => [.. ArtifactSelection.Select(root, spec, preserveLinks: true).Select(file => file.Name)];

    [Fact]
    public void Everything_includes_hidden_files() => Assert.Contains(".hidden", Select(new() { Files = ["**/*"] }));

    [Fact]
    public void Excluded_paths_stay_out() =>
        Assert.Equal(
            [".hidden", "appspec.yml", "scripts/start.sh", "src/app.js"],
            Select(new() { Files = ["**/*"], ExcludePaths = ["node_modules/**/*", "**/*.map"] })
        );

    [Fact]
    public void Names_are_relative_to_the_base_directory() => Assert.Equal(["app.js", "app.js.map"], Select(new() { Files = ["**/*"], BaseDirectory = "src" }));

    [Fact]
    public void A_base_directory_may_be_a_pattern() =>
        Assert.Equal(["app.js", "app.js.map", "start.sh"], Select(new() { Files = ["**/*"], BaseDirectory = "s*" }));

    [Fact]
    public void Discard_paths_keeps_file_names_only() =>
        Assert.Equal(["app.js", "start.sh"], Select(new() { Files = ["src/app.js", "scripts/*"], DiscardPaths = true }));

    [Fact]
    public void Discard_paths_refuses_two_files_of_one_name()
    {
        File.WriteAllText(Path.Combine(root, "scripts/app.js"), "another");

        var error = Assert.Throws<ArtifactException>(() => Select(new() { Files = ["src/app.js", "scripts/*"], DiscardPaths = true }));

        Assert.Contains("discard-paths makes one file of", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_an_error() =>
        Assert.Contains(
            "no matching artifact paths found",
            Assert.Throws<ArtifactException>(() => Select(new() { Files = ["dist/**/*"] })).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_missing_base_directory_is_an_error() =>
        Assert.Contains(
            "no matching base directory path found for dist",
            Assert.Throws<ArtifactException>(() => Select(new() { Files = ["*"], BaseDirectory = "dist" })).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Links_inside_the_source_are_kept_when_asked_and_followed_otherwise()
    {
        File.CreateSymbolicLink(Path.Combine(root, "link"), "appspec.yml");
        File.CreateSymbolicLink(Path.Combine(root, "outside"), "/etc/hostname");

        var kept = ArtifactSelection.Select(root, new() { Files = ["link", "outside"], EnableSymlinks = true }, preserveLinks: true);
        var followed = ArtifactSelection.Select(root, new() { Files = ["link"] }, preserveLinks: true);

        Assert.Equal("appspec.yml", kept.Single(file => file.Name == "link").LinkTarget);
        Assert.Null(kept.Single(file => file.Name == "outside").LinkTarget);
        Assert.Null(followed.Single().LinkTarget);
    }

    [Fact]
    public async Task The_same_files_make_the_same_bytes_and_keep_modes()
    {
        var files = ArtifactSelection.Select(root, new() { Files = ["**/*"] }, preserveLinks: true);
        using MemoryStream first = new(),
            second = new();
        await ArtifactZip.WriteAsync(first, files, CancellationToken.None);
        File.SetLastWriteTimeUtc(Path.Combine(root, "appspec.yml"), DateTime.UnixEpoch.AddYears(40));
        await ArtifactZip.WriteAsync(second, files, CancellationToken.None);

        Assert.Equal(first.ToArray(), second.ToArray());
        using var zip = new ZipArchive(first);
        Assert.Equal(0b111_101_101, (zip.GetEntry("scripts/start.sh")!.ExternalAttributes >> 16) & 0x1FF);
    }

    [Fact]
    public async Task A_named_pipe_that_a_build_left_is_an_empty_file_and_holds_nothing_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes among its files");
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(root, "hold"));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(root, "link"), "hold");
        using var output = new MemoryStream();
        await ArtifactZip.WriteAsync(output, ArtifactSelection.Select(root, new() { Files = ["**/*"] }, preserveLinks: true), TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(output);
        Assert.Equal((0, 0), (zip.GetEntry("hold")!.Length, zip.GetEntry("link")!.Length));
        Assert.Equal("appspec.yml".Length, zip.GetEntry("appspec.yml")!.Length);
    }
}
