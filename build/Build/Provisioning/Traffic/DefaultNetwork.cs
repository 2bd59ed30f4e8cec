using Amazon.EC2;
using Amazon.EC2.Model;

namespace Build.Provisioning.Traffic;

/// <summary>The network that load balancers and groups are put into: subnets that the settings name, else those of the region's default VPC.</summary>
public sealed class DefaultNetwork(IAmazonEC2 ec2)
{
    /// <summary>The VPC, and a subnet of each of its zones.</summary>
    /// <exception cref="BadInput">There is no default VPC, or a subnet that is named does not exist, or they are in one zone.</exception>
    public async Task<(string Vpc, IReadOnlyList<string> Subnets)> ReadAsync(IReadOnlyList<string> named, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(named);
        var request = named.Count > 0
            ? new DescribeSubnetsRequest { SubnetIds = [.. named] }
            : new DescribeSubnetsRequest { Filters = [new Filter { Name = "default-for-az", Values = ["true"] }] };
        var subnets = await FoundAsync(request, cancellationToken);
        if (subnets.Count == 0)
            throw new BadInput("There is no default VPC in this region to put the load balancer into. Name subnets of two zones in fleet.subnets, or make one: aws ec2 create-default-vpc");
        if (subnets.DistinctBy(each => each.AvailabilityZone).Count() < 2)
            throw new BadInput($"A load balancer needs subnets in two availability zones; {string.Join(", ", subnets.Select(each => each.SubnetId))} are in {subnets[0].AvailabilityZone} alone. Name more in fleet.subnets.");
        return (subnets[0].VpcId, [.. subnets.DistinctBy(each => each.AvailabilityZone).OrderBy(each => each.AvailabilityZone, StringComparer.Ordinal).Select(each => each.SubnetId)]);
    }

    private async Task<List<Subnet>> FoundAsync(DescribeSubnetsRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await ec2.DescribeSubnetsAsync(request, cancellationToken)).Subnets ?? [];
        }
        catch (AmazonEC2Exception exception) when (exception.ErrorCode is "InvalidSubnetID.NotFound" or "InvalidSubnetID.Malformed")
        {
            throw new BadInput($"fleet.subnets: {exception.Message}.");
        }
    }
}
