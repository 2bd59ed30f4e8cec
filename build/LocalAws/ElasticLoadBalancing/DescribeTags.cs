using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Whose tags.</summary>
public sealed record DescribeTagsInput(IReadOnlyList<string> ResourceArns);

/// <summary>The tags of a resource.</summary>
public sealed record TagDescription(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>The tags of each.</summary>
public sealed record DescribeTagsOutput(IReadOnlyList<TagDescription> TagDescriptions);

/// <summary>Shows the tags of resources.</summary>
public sealed class DescribeTags(TaggedElbResources resources, StateStore state) : Operation<DescribeTagsInput, DescribeTagsOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeTagsOutput Handle(DescribeTagsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DescribeTagsOutput([.. request.ResourceArns.Select(arn => new TagDescription(arn, resources.Read(call.Scope, arn)))]);
    }
}
