using System.IO.Compression;
using Amazon.CodeDeploy.Model;
using Amazon.S3;
using Build.Fleet;
using Build.Provisioning;
using Build.Provisioning.Fleet;

namespace Build.Tests.TestApps;

/// <summary>An embedded AWS that the cases share; each gets an instance of its own.</summary>
public sealed class ReleaseFixture : IAsyncLifetime
{
    private const string Settings = """{ "fleet": { "count": 1 }, "deploy": { "rollbackOnFailure": false, "config": "CodeDeployDefault.AllAtOnce" } }""";

    /// <summary>The AWS, with everything provisioned.</summary>
    public Rehearsal Aws { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Aws = await Rehearsal.StartAsync(Settings, timeScale: 60);
        await Aws.ProvisionAsync(desired => [.. desired.All.Where(resource => resource.Kind != "Instances")]);
    }

    public ValueTask DisposeAsync() => Aws.DisposeAsync();

    /// <summary>Puts a new instance in the place of the last one, and runs a command on it; returns its id.</summary>
    public async Task<string> NewInstanceAsync(string? before)
    {
        var desired = new DesiredState(Aws.Cloud.Names, fleet: true).Fleet;
        var kind = new InstancesKind(Aws.Cloud.Session.Ec2.Value, Aws.Cloud.Session.Ssm.Value, new(Aws.Cloud.Names.Settings.Application));
        await kind.DeleteAsync(desired[0], CancellationToken.None);
        await Aws.ProvisionAsync(each => each.Fleet);
        var instance = (await new FleetAddresses(Aws.Cloud.Session.Ec2.Value).ReadAsync(Aws.Cloud.Names.Settings.Deploy.InstanceTags, CancellationToken.None)).Keys.Single();
        if (before is not null)
            Assert.NotEmpty(await new InstanceCommand(Aws.Cloud.Session.Ssm.Value, TimeProvider.System).RunAsync([instance], before, CancellationToken.None));
        return instance;
    }

    /// <summary>Puts a case into the bucket as it is, encrypted with a key of one's own when one is named; returns where it lies there.</summary>
    public Task<string> UploadAsync(TestCase testCase, string? encryptedWith = null) => UploadAsync(testCase.Folder, testCase.Name, encryptedWith);

    /// <summary>The same of any folder.</summary>
    public async Task<string> UploadAsync(string folder, string name, string? encryptedWith = null)
    {
        using var zip = new MemoryStream();
        ZipFile.CreateFromDirectory(folder, zip);
        var key = $"revisions/{name}.zip";
        var request = new Amazon.S3.Model.PutObjectRequest { BucketName = Aws.Cloud.Names.Bucket, Key = key, InputStream = new MemoryStream(zip.ToArray()) };
        if (encryptedWith is not null)
            (request.ServerSideEncryptionMethod, request.ServerSideEncryptionKeyManagementServiceKeyId) = (ServerSideEncryptionMethod.AWSKMS, encryptedWith);
        await Aws.Cloud.Session.S3.Value.PutObjectAsync(request);
        return key;
    }

    /// <summary>Makes a case the checkout that is pushed.</summary>
    public void CheckOut(TestCase testCase)
    {
        foreach (var folder in Directory.GetDirectories(Aws.Checkout.Path).Where(folder => Path.GetFileName(folder) is not ("build" or ".nutshell")))
            Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(testCase.Folder, "*", SearchOption.AllDirectories))
            Aws.Checkout.Write(Path.GetRelativePath(testCase.Folder, file), File.ReadAllText(file));
    }

    /// <summary>How the newest deployment ended: as expected.txt says it.</summary>
    public async Task<ExpectedDeployment> LastAsync(string instance)
    {
        var codeDeploy = Aws.Cloud.Session.CodeDeploy.Value;
        var group = await codeDeploy.GetDeploymentGroupAsync(new() { ApplicationName = Aws.Cloud.Names.DeploymentApplication, DeploymentGroupName = Aws.Cloud.Names.DeploymentGroup });
        var last = group.DeploymentGroupInfo!.LastAttemptedDeployment!;
        var target = (await codeDeploy.GetDeploymentTargetAsync(new() { DeploymentId = last.DeploymentId, TargetId = instance })).DeploymentTarget!.InstanceTarget!;
        var failed = target.LifecycleEvents!.FirstOrDefault(each => each.Status?.Value == "Failed");
        return new(last.Status!.Value, failed?.LifecycleEventName, failed?.Diagnostics?.ErrorCode?.Value, failed?.Diagnostics?.ScriptName is { Length: > 0 } script ? script : null);
    }

    /// <summary>Deploys a revision without showing anything.</summary>
    public async Task DeployAsync(string key)
    {
        var (codeDeploy, names) = (Aws.Cloud.Session.CodeDeploy.Value, Aws.Cloud.Names);
        var id = (await codeDeploy.CreateDeploymentAsync(new()
        {
            ApplicationName = names.DeploymentApplication,
            DeploymentGroupName = names.DeploymentGroup,
            Revision = new RevisionLocation { RevisionType = "S3", S3Location = new S3Location { Bucket = names.Bucket, Key = key, BundleType = "zip" } },
        })).DeploymentId!;
        await new DeploymentFollower(new DeploymentReader(codeDeploy), TimeProvider.System).FollowAsync(id, _ => { }, TimeSpan.FromMinutes(1), CancellationToken.None);
    }
}
