using System.IO.Compression;
using System.Runtime.Versioning;
using Build.Revisions;
using Build.Revisions.Verification;
using Build.Tests.TestApps;

namespace Build.Tests.Revisions.Verification;

[UnsupportedOSPlatform("windows")]
public sealed class BundleVerifierTests : IDisposable
{
    private readonly Checkout checkout = Checkout.Deployable();

    [LinuxFact]
    public async Task What_we_deploy_ourselves_is_in_order()
    {
        BundleVerifier.Verify((await RevisionBundle.CreateAsync(new RevisionSource(Repository.Root, "codepipeline-demo"), checkout.Bundles, default)).Path);
        Assert.Empty(await FaultsAsync());
    }

    [LinuxTheory]
    [InlineData("hello", null)]
    [InlineData("failing-hook", null)]
    [InlineData("crlf-script", "scripts/after-install.sh: it has Windows line ends (CRLF)")]
    [InlineData("not-executable", "scripts/after-install.sh: AfterInstall runs it, and it is not executable. Make it so: chmod +x scripts/after-install.sh")]
    [InlineData("missing-appspec", "no appspec.yml at the root of the bundle, only package/appspec.yml")]
    public void Test_apps_have_the_faults_they_are_about(string name, string? fault)
    {
        var path = Path.Combine(checkout.Bundles, $"{name}.zip");
        ZipFile.CreateFromDirectory(TestCase.Read(name).Folder, path);
        if (fault is null)
            BundleVerifier.Verify(path);
        else
            Assert.Contains(fault, Assert.Single(Assert.Throws<BadInput>(() => BundleVerifier.Verify(path)).Messages), StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("version: 0.0\nos: linux\nhooks: }", "appspec.yml:3:")]
    [InlineData("", "appspec.yml:1:1: is empty")]
    [InlineData("version: \"0.0\"\nos: linux\n", "appspec.yml:1:10: has no version: 0.0 (a number, without quotes)")]
    [InlineData("version: 0.0\nos: macos\n", "appspec.yml:2:5: has os: macos")]
    [InlineData("version: 0.0\nos: linux\nfiles:\n  - source: dist\n    destination: /srv\n", "appspec.yml:4: the source dist is not in the bundle")]
    [InlineData("version: 0.0\nos: linux\nfiles:\n  - source: app\n", "appspec.yml:4:5: has an item under files without source or destination")]
    [InlineData("version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: scripts/start.sh now\n", "appspec.yml:5: AfterInstall runs scripts/start.sh now, which is not in the bundle")]
    [InlineData("version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - timeout: 5\n", "appspec.yml:5:7: has a script under AfterInstall without location")]
    public async Task An_AppSpec_that_cannot_be_followed_is_named_with_its_line(string appSpec, string fault)
    {
        checkout.Write("appspec.yml", appSpec);
        Assert.Contains(fault, Assert.Single(await FaultsAsync()), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Every_fault_is_told_at_once()
    {
        checkout.Write("scripts/start.sh", "true\r\n");
        File.SetUnixFileMode(checkout.File("scripts/start.sh"), UnixFileMode.UserRead);
        File.CreateSymbolicLink(checkout.File("app/absolute"), "/etc/passwd");
        File.CreateSymbolicLink(checkout.File("app/outside"), "../../x");
        File.CreateSymbolicLink(checkout.File("app/inside"), "../scripts/start.sh");
        Assert.Equal(5, (await FaultsAsync()).Count);
    }

    [LinuxTheory]
    [InlineData("../evil")]
    [InlineData("/etc/evil")]
    [InlineData("app/../../evil")]
    [InlineData("C:\\evil")]
    public async Task A_path_that_leads_out_of_the_bundle_is_refused(string name)
    {
        var revision = await checkout.PackageAsync();
        using (var zip = ZipFile.Open(revision.Path, ZipArchiveMode.Update))
            zip.CreateEntry(name);
        Assert.Contains($"{name}: its path leads out of the bundle", Assert.Throws<BadInput>(() => BundleVerifier.Verify(revision.Path)).Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Half_a_zip_is_refused()
    {
        var revision = await checkout.PackageAsync();
        using (var file = new FileStream(revision.Path, FileMode.Open))
            file.SetLength(file.Length / 2);
        Assert.Contains("cannot be read as a zip", Assert.Throws<BadInput>(() => BundleVerifier.Verify(revision.Path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();

    private async Task<IReadOnlyList<string>> FaultsAsync()
    {
        var revision = await checkout.PackageAsync();
        return Record.Exception(() => BundleVerifier.Verify(revision.Path)) is BadInput badInput ? badInput.Messages : [];
    }
}
