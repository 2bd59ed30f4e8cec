using System.IO.Compression;
using System.Text;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;
using Build.Aws;
using Build.Fleet;
using Build.Provisioning;
using Build.Provisioning.Source;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>An embedded AWS with a fleet, provisioned as the targets do it, in a temporary folder.</summary>
internal sealed class BenchmarkFleet : IAsyncDisposable
{
    private const double TimeScale = 60;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private readonly DirectoryInfo folder;
    private readonly EmbeddedAws embedded;
    private readonly NutshellSettings settings;

    private BenchmarkFleet(DirectoryInfo folder, EmbeddedAws embedded, NutshellSettings settings)
    {
        (this.folder, this.embedded, this.settings) = (folder, embedded, settings);
        var access = embedded.Access;
        Aws = new AwsSession(new AwsTarget(settings.Region, access.Endpoint, new BasicAWSCredentials(access.AccessKeyId, access.SecretAccessKey)));
        Names = new Names(settings, embedded.AccountId);
    }

    public AwsSession Aws { get; }

    public Names Names { get; }

    public static async Task<BenchmarkFleet> StartAsync(NutshellSettings settings, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("nutshell-benchmark-");
        var fleet = new BenchmarkFleet(folder, await EmbeddedAws.StartAsync(new(folder.FullName, _ => { }) { TimeScale = TimeScale }, cancellation), settings);
        var desired = new DesiredState(fleet.Names, fleet: true);
        IReadOnlyList<Resource> resources = [.. desired.Storage, .. desired.Roles, .. desired.Deploy, .. desired.Fleet];
        var handshake = new ConnectionHandshake(new ConnectionPage(fleet.embedded.Access.Endpoint), TimeSpan.FromMinutes(1), _ => { }, TimeProvider.System);
        var provisioner = new Provisioner(new ResourceKinds(fleet.Aws, fleet.Names.AccountId, new Ownership(settings.Application), handshake), new ProvisioningProgress(_ => { }));
        await provisioner.ApplyAsync(Plan.From(resources, await provisioner.ReadAsync(resources, cancellation), new HashSet<string>()), cancellation);
        return fleet;
    }

    /// <summary>Deploys a revision of these files, and waits for its end.</summary>
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public async Task<DeploymentSnapshot> DeployAsync(string key, CancellationToken cancellation, params (string Path, string Text)[] files)
    {
        using var bundle = new MemoryStream(Zip(files));
        await Aws.S3.Value.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = Names.Bucket, Key = key, InputStream = bundle }, cancellation);
        var revision = new RevisionLocation { RevisionType = RevisionLocationType.S3, S3Location = new S3Location { Bucket = Names.Bucket, Key = key, BundleType = BundleType.Zip } };
        var id = (await Aws.CodeDeploy.Value.CreateDeploymentAsync(
            new CreateDeploymentRequest { ApplicationName = Names.DeploymentApplication, DeploymentGroupName = Names.DeploymentGroup, Revision = revision }, cancellation)).DeploymentId!;
        var end = await new DeploymentFollower(new DeploymentReader(Aws.CodeDeploy.Value), TimeProvider.System).FollowAsync(id, _ => { }, Longest, cancellation);
        return end.Status == "Succeeded" ? end : throw new System.InvalidOperationException($"Deployment {id} ended as {end.Status}: {end.Message}");
    }

    public async ValueTask DisposeAsync()
    {
        Aws.Dispose();
        await embedded.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static byte[] Zip((string Path, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return memory.ToArray();
    }
}
