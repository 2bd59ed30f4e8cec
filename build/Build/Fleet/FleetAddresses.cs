using Amazon.EC2;
using Amazon.EC2.Model;

namespace Build.Fleet;

/// <summary>Where the running instances are that carry one of some tags.</summary>
public sealed class FleetAddresses(IAmazonEC2 ec2)
{
    /// <summary>Public name or address by instance id; null for one that has none.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> ReadAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tags);
        var addresses = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (key, value) in tags)
        {
            var request = new DescribeInstancesRequest { Filters = [new Filter { Name = $"tag:{key}", Values = [value] }, new Filter { Name = "instance-state-name", Values = ["running"] }] };
            await foreach (var page in ec2.Paginators.DescribeInstances(request).Responses.WithCancellation(cancellationToken))
                foreach (var instance in (page.Reservations ?? []).SelectMany(reservation => reservation.Instances ?? []))
                    addresses[instance.InstanceId] = string.IsNullOrEmpty(instance.PublicDnsName) ? instance.PublicIpAddress : instance.PublicDnsName;
        }
        return addresses;
    }
}
