using System.Runtime.Versioning;
using Build.Revisions;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions;

[UnsupportedOSPlatform("windows")]
public class DeterminismTests
{
    private static readonly Arbitrary<(string Name, string Text)[]> Trees = Gen.Elements("app/a", "app/B", "app/b", "app/a.b", "app/d/a", "app/d-e/a", "app/web/ü", "app/web/z z", "scripts/x.sh", "appspec.yml")
        .SelectMany(name => ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => (name, text.Get)))
        .NonEmptyListOf().Select(files => files.DistinctBy(file => file.name).Select(file => (file.name, file.Get)).ToArray()).ToArbitrary();

    [LinuxFact]
    public void The_same_files_give_the_same_bytes_whatever_their_order_times_and_umask() =>
        Prop.ForAll(Trees, tree =>
        {
            using Checkout first = new(), second = new();
            foreach (var (name, text) in tree)
                Write(first, name, text, DateTime.UnixEpoch.AddYears(40), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            foreach (var (name, text) in tree.Reverse())
                Write(second, name, text, DateTime.UnixEpoch.AddYears(50), (UnixFileMode)0x1B6);
            var (one, other) = (Package(first), Package(second));
            Assert.Equal(one.ContentHash, other.ContentHash);
            Assert.Equal(Path.GetFileName(one.Path), Path.GetFileName(other.Path));
            Assert.Equal(File.ReadAllBytes(one.Path), File.ReadAllBytes(other.Path));
        }).QuickCheckThrowOnFailure();

    [LinuxFact]
    public void Another_name_content_or_executable_bit_is_another_revision()
    {
        using var checkout = Checkout.Deployable();
        var hashes = new List<string> { Package(checkout).ContentHash };
        checkout.Write("app/web/app.js", "console.log('hullo');\n");
        hashes.Add(Package(checkout).ContentHash);
        checkout.Write("app/web/app.js", "console.log('hullo');\n", isExecutable: true);
        hashes.Add(Package(checkout).ContentHash);
        File.Move(checkout.File("app/web/app.js"), checkout.File("app/web/main.js"));
        hashes.Add(Package(checkout).ContentHash);
        File.Delete(checkout.File("app/web/main.js"));
        File.CreateSymbolicLink(checkout.File("app/web/main.js"), "console.log('hullo');\n");
        hashes.Add(Package(checkout).ContentHash);
        Assert.Distinct(hashes);
    }

    private static PackagedRevision Package(Checkout checkout) => checkout.PackageAsync().GetAwaiter().GetResult();

    private static void Write(Checkout checkout, string name, string text, DateTime time, UnixFileMode mode)
    {
        checkout.Write(name, text);
        File.SetUnixFileMode(checkout.File(name), mode);
        File.SetLastWriteTimeUtc(checkout.File(name), time);
    }
}
