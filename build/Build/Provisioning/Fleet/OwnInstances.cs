using Amazon.EC2;
using Amazon.EC2.Model;

namespace Build.Provisioning.Fleet;

/// <summary>The application's own instances: those that carry our tag, and belong to no Auto Scaling group.</summary>
internal static class OwnInstances
{
    private const string GroupTag = "aws:autoscaling:groupName";

    public static async Task<List<Instance>> ReadAsync(IAmazonEC2 ec2, Ownership ownership, CancellationToken cancellationToken) =>
        [.. (await AllAsync(ec2, ownership, cancellationToken)).Where(instance => instance.Tags?.Exists(tag => tag.Key == GroupTag) != true)];

    /// <summary>Those of Auto Scaling groups too.</summary>
    public static async Task<List<Instance>> AllAsync(IAmazonEC2 ec2, Ownership ownership, CancellationToken cancellationToken)
    {
        var request = new DescribeInstancesRequest
        {
            Filters =
            [
                new Filter { Name = $"tag:{Ownership.TagKey}", Values = [ownership.Application] },
                new Filter { Name = "instance-state-name", Values = ["pending", "running", "stopping", "stopped"] },
            ],
        };
        var instances = new List<Instance>();
        await foreach (var page in ec2.Paginators.DescribeInstances(request).Responses.WithCancellation(cancellationToken))
            instances.AddRange((page.Reservations ?? []).SelectMany(reservation => reservation.Instances ?? []));
        return instances;
    }
}
