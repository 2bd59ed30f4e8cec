using System.Globalization;

namespace LocalAws.Ec2;

/// <summary>The filters that DescribeInstances and DescribeInstanceStatus know.</summary>
internal static class InstanceFilters
{
    private static readonly Filters<InstanceDocument> Known = new(new Dictionary<string, Func<InstanceDocument, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["architecture"] = each => [each.Instance.Architecture],
        ["availability-zone"] = each => [each.Instance.Placement?.AvailabilityZone],
        ["client-token"] = each => [each.Instance.ClientToken],
        ["dns-name"] = each => [each.Instance.PublicDnsName],
        ["iam-instance-profile.arn"] = each => [each.Instance.IamInstanceProfile?.Arn],
        ["image-id"] = each => [each.Instance.ImageId],
        ["instance-id"] = each => [each.Id],
        ["instance-state-code"] = each => [each.Instance.State!.Code.ToString(CultureInfo.InvariantCulture)],
        ["instance-state-name"] = each => [each.State],
        ["instance-type"] = each => [each.Instance.InstanceType],
        ["instance.group-id"] = each => (each.Instance.SecurityGroups ?? []).Select(group => group.GroupId),
        ["instance.group-name"] = each => (each.Instance.SecurityGroups ?? []).Select(group => group.GroupName),
        ["ip-address"] = each => [each.Instance.PublicIpAddress],
        ["key-name"] = each => [each.Instance.KeyName],
        ["private-dns-name"] = each => [each.Instance.PrivateDnsName],
        ["private-ip-address"] = each => [each.Instance.PrivateIpAddress],
        ["reservation-id"] = each => [each.ReservationId],
        ["subnet-id"] = each => [each.Instance.SubnetId],
        ["vpc-id"] = each => [each.Instance.VpcId],
    }, each => each.Tags);

    public static IEnumerable<InstanceDocument> Apply(IEnumerable<InstanceDocument> instances, IReadOnlyList<Filter>? filters) => Known.Apply(instances, filters);
}
