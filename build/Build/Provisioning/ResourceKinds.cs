using System.Collections.Concurrent;
using Build.Aws;
using Build.Provisioning.Alerts;
using Build.Provisioning.Builds;
using Build.Provisioning.Deploy;
using Build.Provisioning.Fleet;
using Build.Provisioning.Pipeline;
using Build.Provisioning.Roles;
using Build.Provisioning.Serverless;
using Build.Provisioning.Source;
using Build.Provisioning.Storage;
using Build.Provisioning.Traffic;

namespace Build.Provisioning;

/// <summary>Every kind of resource, with the clients of the region that a resource lives in. A new one is one line here.</summary>
/// <param name="aws">Clients of the pipeline's region.</param>
/// <param name="accountId">Account of the resources.</param>
/// <param name="ownership">How one sees that a resource is ours.</param>
/// <param name="handshake">Waits for connections to be allowed.</param>
public sealed class ResourceKinds(AwsSession aws, string accountId, Ownership ownership, ConnectionHandshake handshake) : IResourceKinds
{
    private readonly ConcurrentDictionary<string, Dictionary<string, ResourceKind>> regions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ResourceKind Of(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var kinds = regions.GetOrAdd(resource.Region ?? aws.Region, region => All(aws.In(region)).ToDictionary(kind => kind.Name, StringComparer.Ordinal));
        return kinds.TryGetValue(resource.Kind, out var kind) ? kind : throw new InvalidOperationException($"No kind '{resource.Kind}' is registered for {resource.Name}.");
    }

    private IEnumerable<ResourceKind> All(AwsSession region) =>
    [
        new BucketKind(region.S3.Value, ownership),
        new NamesConnections(new RoleKind(region.Iam.Value, ownership), region.CodeConnections),
        new NamesConnections(new RolePolicyKind(region.Iam.Value, ownership), region.CodeConnections),
        new InstanceProfileKind(region.Iam.Value, ownership),
        new RepositoryKind(region.CodeCommit.Value, ownership),
        new ConnectionKind(region.CodeConnections, ownership, handshake),
        new LogGroupKind(region.Logs.Value, accountId, region.Region, ownership),
        new BuildProjectKind(region.CodeBuild.Value, ownership),
        new DeploymentApplicationKind(region.CodeDeploy.Value, accountId, region.Region, ownership),
        new DeploymentGroupKind(region.CodeDeploy.Value, accountId, region.Region, ownership),
        new InstancesKind(region.Ec2.Value, region.Ssm.Value, ownership),
        new LaunchTemplateKind(region.Ec2.Value, ownership),
        new ScalingGroupKind(region.AutoScaling.Value, region.CodeDeploy.Value, new DefaultNetwork(region.Ec2.Value), ownership, TimeProvider.System),
        new TargetGroupKind(region.LoadBalancing.Value, new DefaultNetwork(region.Ec2.Value), ownership),
        new LoadBalancerKind(region.LoadBalancing.Value, new DefaultNetwork(region.Ec2.Value), ownership),
        new ListenerKind(region.LoadBalancing.Value, ownership),
        new StackKind(region.CloudFormation.Value),
        new TopicKind(region.Sns.Value, accountId, region.Region, ownership),
        new SubscriptionKind(region.Sns.Value, region.Secrets.Value),
        new EventRuleKind(region.Events.Value, accountId, region.Region, ownership),
        new KnowsSecrets(new NamesConnections(new PipelineKind(region.CodePipeline.Value, accountId, region.Region, ownership), region.CodeConnections), region.Secrets),
    ];
}
