using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using Build.Revisions;
using Build.Revisions.Zip;

namespace Build.Tests.Revisions;

[UnsupportedOSPlatform("windows")]
public sealed class RoundTripTests : IDisposable
{
    // Two slices and a bit, compressible and not; the largest zip64 limits make every record a zip64 one.
    private static readonly ZipLimits EverythingIsLarge = new(0, 0);

    private readonly Checkout checkout = new();
    private readonly TempFolder unpacked = new();

    public RoundTripTests()
    {
        checkout.Write("app/empty file", "");
        checkout.Write("app/größe/naïve — 名前.txt", "unicode\n");
        checkout.Write("app/web/large.js", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300_000).Select(number => $"{number * 7919 % 10007}, "))));
        var random = new byte[(2 << 20) + 12345];
        new Random(1).NextBytes(random);
        checkout.Write("app/web/large.bin", random);
        checkout.Write("app/web/small.bin", random[..5000]);
        checkout.Write("scripts/start.sh", "#!/bin/sh\n", isExecutable: true);
        checkout.Write("appspec.yml", "version: 0.0\n");
        Directory.CreateDirectory(checkout.File("app/empty folder"));
        File.CreateSymbolicLink(checkout.File("app/link"), "web/large.js");
        Directory.CreateSymbolicLink(checkout.File("app/web/up"), "../größe");
    }

    [LinuxTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Unzip_gives_back_names_modes_links_and_contents(bool isZip64)
    {
        var revision = await RevisionBundle.CreateAsync(checkout.Source with { Commit = "abc" }, checkout.Bundles, isZip64 ? EverythingIsLarge : ZipLimits.Default, default);
        (await new Command("unzip", "-q", revision.Path, "-d", unpacked.Path).RunAsync()).Succeeded();
        Assert.Equal("{\"commit\":\"abc\"}\n", File.ReadAllText(unpacked.File("app/web/revision.json")));
        File.Delete(unpacked.File("app/web/revision.json"));
        (await new Command("diff", "-r", "--no-dereference", checkout.Root, unpacked.Path).RunAsync()).Succeeded();
        Assert.True(File.GetUnixFileMode(unpacked.File("scripts/start.sh")).HasFlag(UnixFileMode.UserExecute));
        Assert.False(File.GetUnixFileMode(unpacked.File("app/web/large.js")).HasFlag(UnixFileMode.UserExecute));
        Assert.Equal("web/large.js", new FileInfo(unpacked.File("app/link")).LinkTarget);
        Assert.True(Directory.Exists(unpacked.File("app/empty folder")));
    }

    [LinuxTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task System_IO_Compression_reads_every_entry(bool isZip64)
    {
        var revision = await RevisionBundle.CreateAsync(checkout.Source, checkout.Bundles, isZip64 ? EverythingIsLarge : ZipLimits.Default, default);
        using var zip = ZipFile.OpenRead(revision.Path);
        Assert.Equal(revision.Entries, zip.Entries.Count);
        Assert.Equal(revision.Size, new FileInfo(revision.Path).Length);
        foreach (var name in new[] { "app/web/large.js", "app/web/large.bin", "app/web/small.bin", "app/größe/naïve — 名前.txt", "app/empty file" })
        {
            using var content = new MemoryStream();
            using (var entry = zip.GetEntry(name)!.Open())
                await entry.CopyToAsync(content);
            Assert.Equal(File.ReadAllBytes(checkout.File(name)), content.ToArray());
        }
    }

    [LinuxFact]
    public async Task What_does_not_shrink_is_stored()
    {
        using var zip = ZipFile.OpenRead((await checkout.PackageAsync()).Path);
        Assert.All(["app/web/large.bin", "app/web/small.bin"], name => Assert.Equal(zip.GetEntry(name)!.Length, zip.GetEntry(name)!.CompressedLength));
        Assert.True(zip.GetEntry("app/web/large.js")!.CompressedLength < zip.GetEntry("app/web/large.js")!.Length / 2);
    }

    [LinuxFact]
    public async Task More_entries_than_a_plain_zip_can_count_are_counted_in_zip64()
    {
        Directory.CreateDirectory(checkout.File("app/many"));
        for (var number = 0; number < 66_000; number++)
            File.Create(checkout.File($"app/many/{number}")).Dispose();
        var revision = await checkout.PackageAsync();
        using var zip = ZipFile.OpenRead(revision.Path);
        Assert.Equal(revision.Entries, zip.Entries.Count);
        (await new Command("unzip", "-tq", revision.Path).RunAsync()).Succeeded();
    }

    public void Dispose()
    {
        checkout.Dispose();
        unpacked.Dispose();
    }
}
