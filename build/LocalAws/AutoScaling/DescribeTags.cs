using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Which tags: by <c>auto-scaling-group</c>, <c>key</c>, <c>value</c> or <c>propagate-at-launch</c>.</summary>
public sealed record DescribeTagsType(IReadOnlyList<Filter>? Filters, string? NextToken, int? MaxRecords);

/// <summary>A page of tags.</summary>
public sealed record TagsType(IReadOnlyList<TagDescription> Tags, string? NextToken);

/// <summary>Shows the tags of groups.</summary>
public sealed class DescribeTags(GroupStore store, StateStore state) : Operation<DescribeTagsType, TagsType>(state)
{
    /// <inheritdoc/>
    protected override TagsType Handle(DescribeTagsType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = store.List(call.Scope).SelectMany(each => each.Group.Tags).Where(tag => (request.Filters ?? []).All(filter => filter.Values?.Contains(Field(tag, filter.Name)) == true));
        var (page, next) = Paging.Page(all.OrderBy(Key, StringComparer.Ordinal), Key, request.NextToken, PageSize.Of(request.MaxRecords, 50), AutoScalingErrors.InvalidToken);
        return new TagsType(page, next);
    }

    private static string Key(TagDescription tag) => $"{tag.ResourceId}\n{tag.Key}";

    private static string? Field(TagDescription tag, string? name) => name switch
    {
        "auto-scaling-group" => tag.ResourceId,
        "key" => tag.Key,
        "value" => tag.Value,
        "propagate-at-launch" => tag.PropagateAtLaunch == true ? "true" : "false",
        _ => throw AutoScalingErrors.Invalid($"Filter {name} is not one of auto-scaling-group, key, value, propagate-at-launch"),
    };
}
