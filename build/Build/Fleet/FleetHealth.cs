using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Build.Aws;

namespace Build.Fleet;

/// <summary>Reads how the instances are that a deployment group's tags select: from EC2, Systems Manager, CodeDeploy and the instances themselves.</summary>
public sealed class FleetHealth(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, IAmazonCodeDeploy codeDeploy, InstanceCommand command)
{
    /// <summary>The health of the settings' deployment group, in each region. A region without an instance has one that says so.</summary>
    public static async Task<IReadOnlyList<InstanceHealth>> ReadAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var regions = await Task.WhenAll(cloud.DeployRegions.Select(region => InRegionAsync(region, cancellationToken)));
        return [.. cloud.SpansRegions ? regions.Zip(cloud.Names.DeployRegions).SelectMany(pair => WithRegion(pair.First, pair.Second)) : regions[0]];
    }

    private static Task<IReadOnlyList<InstanceHealth>> InRegionAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        var (session, names) = (cloud.Session, cloud.Names);
        return new FleetHealth(session.Ec2.Value, session.Ssm.Value, session.CodeDeploy.Value, new InstanceCommand(session.Ssm.Value, TimeProvider.System))
            .ReadAsync(names.Settings.Deploy.InstanceTags, names.DeploymentApplication, names.DeploymentGroup, cancellationToken);
    }

    private static IEnumerable<InstanceHealth> WithRegion(IReadOnlyList<InstanceHealth> fleet, string region) =>
        fleet.Count == 0 ? [InstanceHealth.NoneIn(region)] : fleet.Select(instance => instance with { Region = region });

    /// <summary>The health of every instance that carries one of the tags, by id.</summary>
    public async Task<IReadOnlyList<InstanceHealth>> ReadAsync(
        IReadOnlyDictionary<string, string> tags, string application, string group, CancellationToken cancellationToken)
    {
        var online = OnlineAsync(cancellationToken);
        var last = LastDeploymentAsync(application, group, cancellationToken);
        var instances = await InstancesAsync(tags, cancellationToken);
        var status = await online;
        var reachable = instances.Where(instance => instance.State.Name == InstanceStateName.Running && status.GetValueOrDefault(instance.InstanceId) == "Online").Select(instance => instance.InstanceId).ToList();
        var answers = reachable.Count == 0 ? new Dictionary<string, string>() : await command.RunAsync(reachable, HealthProbe.Script, cancellationToken);
        var deployment = await last;
        return [.. instances.Select(instance => Health(instance, status, answers, deployment)).OrderBy(health => health.Instance, StringComparer.Ordinal)];
    }

    private static InstanceHealth Health(
        Instance instance, IReadOnlyDictionary<string, string> online, IReadOnlyDictionary<string, string> answers, DeploymentSnapshot? deployment)
    {
        var answer = HealthProbe.Parse(answers.GetValueOrDefault(instance.InstanceId) ?? "");
        var target = deployment?.Targets.FirstOrDefault(each => each.Instance == instance.InstanceId);
        return new(
            instance.InstanceId, instance.Tags?.FirstOrDefault(tag => tag.Key == "Name")?.Value, instance.State.Name.Value,
            instance.IamInstanceProfile?.Arn is { } arn ? arn[(arn.LastIndexOf('/') + 1)..] : null, online.GetValueOrDefault(instance.InstanceId),
            answer.GetValueOrDefault("agent"), answer.GetValueOrDefault("version"), HealthProbe.LogAge(answer),
            target is null ? null : deployment!.DeploymentId, target?.Status, answer.GetValueOrDefault("answer"));
    }

    private async Task<List<Instance>> InstancesAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken)
    {
        // A group's filters are alternatives; EC2's filters must all hold, so each tag is asked for by itself.
        var found = await Task.WhenAll(tags.Select(tag => WithTagAsync(tag.Key, tag.Value, cancellationToken)));
        return [.. found.SelectMany(instances => instances).DistinctBy(instance => instance.InstanceId)];
    }

    private async Task<List<Instance>> WithTagAsync(string key, string value, CancellationToken cancellationToken)
    {
        var request = new DescribeInstancesRequest
        {
            Filters =
            [
                new Amazon.EC2.Model.Filter { Name = $"tag:{key}", Values = [value] },
                new Amazon.EC2.Model.Filter { Name = "instance-state-name", Values = ["pending", "running", "stopping", "stopped"] },
            ],
        };
        var instances = new List<Instance>();
        await foreach (var page in ec2.Paginators.DescribeInstances(request).Responses.WithCancellation(cancellationToken))
            instances.AddRange((page.Reservations ?? []).SelectMany(reservation => reservation.Instances ?? []));
        return instances;
    }

    private async Task<IReadOnlyDictionary<string, string>> OnlineAsync(CancellationToken cancellationToken)
    {
        var request = new DescribeInstanceInformationRequest();
        var status = new Dictionary<string, string>(StringComparer.Ordinal);
        do
        {
            var page = await ssm.DescribeInstanceInformationAsync(request, cancellationToken);
            foreach (var each in page.InstanceInformationList ?? [])
                status[each.InstanceId] = each.PingStatus.Value;
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return status;
    }

    private async Task<DeploymentSnapshot?> LastDeploymentAsync(string application, string group, CancellationToken cancellationToken)
    {
        try
        {
            var info = (await codeDeploy.GetDeploymentGroupAsync(new GetDeploymentGroupRequest { ApplicationName = application, DeploymentGroupName = group }, cancellationToken)).DeploymentGroupInfo!;
            return info.LastAttemptedDeployment?.DeploymentId is { } id ? await new DeploymentReader(codeDeploy).ReadAsync(id, cancellationToken) : null;
        }
        catch (AmazonCodeDeployException exception) when (exception is ApplicationDoesNotExistException or DeploymentGroupDoesNotExistException)
        {
            return null; // instances can be looked at before there is a group
        }
    }
}
