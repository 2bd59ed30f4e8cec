using System.IO.Compression;
using Amazon.CodeDeploy.Model;
using Amazon.S3;
using Build.Fleet;
using Build.Provisioning;
using Build.Provisioning.Fleet;
using LocalAws.CodeConnections;

namespace Build.Tests.TestApps;

/// <summary>An embedded AWS that the cases share; each gets an instance of its own.</summary>
public sealed class ReleaseFixture : IAsyncLifetime
{
    private const string Settings = """{ "fleet": { "count": 1 }, "deploy": { "rollbackOnFailure": false, "config": "CodeDeployDefault.AllAtOnce" } }""";

    /// <summary>The AWS, with everything provisioned.</summary>
    public Rehearsal Aws { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Aws = await Rehearsal.StartAsync(Settings, timeScale: 60, [.. TestCase.All().Select(each => new LocalRepository(each.Repository, each.Folder, IncludeUncommitted: true))]);
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

    /// <summary>Puts an instance in the place of the last one that somebody brought up by hand, and forgot the profile of.</summary>
    public async Task<string> InstanceWithoutProfileAsync()
    {
        var desired = new DesiredState(Aws.Cloud.Names, fleet: true).Fleet;
        await new InstancesKind(Aws.Cloud.Session.Ec2.Value, Aws.Cloud.Session.Ssm.Value, new(Aws.Cloud.Names.Settings.Application)).DeleteAsync(desired[0], CancellationToken.None);
        var tags = Aws.Cloud.Names.Settings.Deploy.InstanceTags.Select(tag => new Amazon.EC2.Model.Tag { Key = tag.Key, Value = tag.Value }).ToList();
        var run = await Aws.Cloud.Session.Ec2.Value.RunInstancesAsync(new()
        {
            ImageId = "ami-0123456789abcdef0", InstanceType = Amazon.EC2.InstanceType.T3Micro, MinCount = 1, MaxCount = 1, TagSpecifications = [new() { ResourceType = "instance", Tags = tags }],
        });
        return run.Reservation.Instances[0].InstanceId;
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

    /// <summary>What the app on an instance answers.</summary>
    public async Task<string?> AnswerAsync(string instance)
    {
        using var http = new HttpClient();
        return (await AppAnswer.ReadAsync(Aws.Cloud, http, CancellationToken.None)).Single(each => each.Instance == instance).Greeting;
    }
}
