using Amazon.ElasticLoadBalancingV2;
using Amazon.ElasticLoadBalancingV2.Model;

namespace Build.Provisioning.Traffic;

/// <summary>Tags of load balancers and target groups.</summary>
internal static class BalancerTags
{
    public static async Task<Dictionary<string, string>> ReadAsync(IAmazonElasticLoadBalancingV2 balancing, string arn, CancellationToken cancellationToken)
    {
        var answer = await balancing.DescribeTagsAsync(new DescribeTagsRequest { ResourceArns = [arn] }, cancellationToken);
        return (answer.TagDescriptions ?? []).SelectMany(each => each.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value ?? "", StringComparer.Ordinal);
    }

    public static Task WriteAsync(IAmazonElasticLoadBalancingV2 balancing, string arn, Resource resource, CancellationToken cancellationToken) =>
        balancing.AddTagsAsync(new AddTagsRequest { ResourceArns = [arn], Tags = Of(resource) }, cancellationToken);

    public static List<Tag> Of(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });
}
