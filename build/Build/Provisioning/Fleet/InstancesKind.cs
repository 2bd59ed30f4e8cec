using System.Globalization;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Tag = Amazon.EC2.Model.Tag;

namespace Build.Provisioning.Fleet;

/// <summary>The application's instances, as many as the settings say. Their resource is the set of them: one that is missing is a change of the count.</summary>
public sealed class InstancesKind(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, Ownership ownership) : ResourceKind
{
    internal const string Count = "count";
    internal const string InstanceType = "instance type";
    internal const string ImageParameter = "image";
    internal const string Profile = "instance profile";

    /// <inheritdoc/>
    public override string Name => "Instances";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var instances = await InstancesAsync(cancellationToken);
        if (instances is not [var first, ..])
            return null;
        var tags = (first.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        return new LiveResource(
            new Attributes(
            [
                new(Count, instances.Count.ToString(CultureInfo.InvariantCulture)),
                new(InstanceType, first.InstanceType?.Value),
                // Images move on behind the parameter; running instances are not replaced for that.
                new(ImageParameter, resource.Attributes[ImageParameter]),
                new(Profile, first.IamInstanceProfile?.Arn is { } arn ? arn[(arn.LastIndexOf('/') + 1)..] : null),
                .. TagAttributes.Of(tags),
            ]),
            Ours: true);
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return RunAsync(resource, Wanted(resource), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var instances = await InstancesAsync(cancellationToken);
        if (change.TouchesTags())
            await ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [.. instances.Select(instance => instance.InstanceId)], Tags = TagsOf(change.Resource) }, cancellationToken);
        if (change.Touches(InstanceType) || change.Touches(Profile))
        {
            // Neither can be changed on a running instance: the old ones go, new ones come.
            await TerminateAsync(instances, cancellationToken);
            await RunAsync(change.Resource, Wanted(change.Resource), cancellationToken);
            return;
        }
        var missing = Wanted(change.Resource) - instances.Count;
        if (missing > 0)
            await RunAsync(change.Resource, missing, cancellationToken);
        else if (missing < 0)
            await TerminateAsync([.. instances.OrderByDescending(instance => instance.LaunchTime).Take(-missing)], cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken) =>
        await TerminateAsync(await InstancesAsync(cancellationToken), cancellationToken);

    private static int Wanted(Resource resource) => int.Parse(resource.Attributes.Get(Count), CultureInfo.InvariantCulture);

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });

    private Task<List<Instance>> InstancesAsync(CancellationToken cancellationToken) => OwnInstances.ReadAsync(ec2, ownership, cancellationToken);

    private async Task RunAsync(Resource resource, int count, CancellationToken cancellationToken)
    {
        var image = (await ssm.GetParameterAsync(new GetParameterRequest { Name = resource.Attributes.Get(ImageParameter) }, cancellationToken)).Parameter.Value;
        await NewRole.RetryAsync(() => ec2.RunInstancesAsync(
            new RunInstancesRequest
            {
                ImageId = image,
                InstanceType = resource.Attributes.Get(InstanceType),
                MinCount = count,
                MaxCount = count,
                IamInstanceProfile = new IamInstanceProfileSpecification { Name = resource.Attributes.Get(Profile) },
                MetadataOptions = new InstanceMetadataOptionsRequest { HttpTokens = HttpTokensState.Required },
                TagSpecifications = [new TagSpecification { ResourceType = Amazon.EC2.ResourceType.Instance, Tags = TagsOf(resource) }],
                UserData = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(AgentUserData.Script)),
            },
            cancellationToken), cancellationToken);
    }

    private Task TerminateAsync(List<Instance> instances, CancellationToken cancellationToken) => instances.Count == 0
        ? Task.CompletedTask
        : ec2.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [.. instances.Select(instance => instance.InstanceId)] }, cancellationToken);
}
