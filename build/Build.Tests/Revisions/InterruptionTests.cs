using System.Runtime.Versioning;
using Build.Revisions.Content;

namespace Build.Tests.Revisions;

[UnsupportedOSPlatform("windows")]
public sealed class InterruptionTests : IDisposable
{
    private readonly Checkout checkout = Checkout.Deployable();

    [LinuxFact]
    public async Task A_cancelled_run_leaves_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => checkout.PackageAsync(cancellation.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(checkout.Bundles));
    }

    [LinuxFact]
    public async Task What_a_killed_run_left_is_removed_and_what_another_run_writes_is_not()
    {
        var left = Path.Combine(checkout.Bundles, "left.partial");
        File.WriteAllText(left, "half a bundle");
        using var other = new FileStream(Path.Combine(checkout.Bundles, "other.partial"), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var revision = await checkout.PackageAsync();
        Assert.Equal([revision.Path, other.Name], Directory.EnumerateFiles(checkout.Bundles).Order(StringComparer.Ordinal));
    }

    [LinuxFact]
    public async Task The_last_five_bundles_are_kept()
    {
        var paths = new List<string>();
        for (var version = 0; version < 7; version++)
        {
            checkout.Write("app/web/version", $"{version}");
            paths.Add((await checkout.PackageAsync()).Path);
            File.SetLastWriteTimeUtc(paths[^1], DateTime.UnixEpoch.AddDays(20000 + version));
        }
        checkout.Write("app/web/version", "7");
        paths.Add((await checkout.PackageAsync()).Path);
        Assert.Equal(paths[^5..].Order(StringComparer.Ordinal), Directory.EnumerateFiles(checkout.Bundles).Order(StringComparer.Ordinal));
    }

    [LinuxTheory]
    [InlineData(9)]
    [InlineData(11)]
    public void A_file_whose_length_changed_since_the_plan_is_named(int planned)
    {
        checkout.Write("app/log", "0123456789");
        var slice = new Slice(new BundleEntry("app/log", EntryKind.File, planned), 0, planned);
        var exception = Assert.Throws<IOException>(() => new SliceReader(checkout.Root).Read(slice, new byte[planned]));
        Assert.Contains("app/log changed while it was packaged", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();
}
