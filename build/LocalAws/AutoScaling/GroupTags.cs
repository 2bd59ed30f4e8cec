using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>What tags of a group become.</summary>
internal static class GroupTags
{
    public const string ResourceType = "auto-scaling-group";

    /// <exception cref="AwsException">They break the rules for tags.</exception>
    public static IReadOnlyList<TagDescription> Add(string group, IReadOnlyList<TagDescription> present, IReadOnlyList<Tag> added)
    {
        if (TagRules.Violation(added.Select(tag => KeyValuePair.Create(tag.Key, tag.Value))) is { } violation)
            throw AutoScalingErrors.Invalid(violation);
        return
        [
            .. present.Where(tag => added.All(each => each.Key != tag.Key)),
            .. added.Select(tag => new TagDescription(group, ResourceType, tag.Key, tag.Value ?? "", tag.PropagateAtLaunch ?? false)),
        ];
    }

    /// <summary>Tags of requests by the group that they are for.</summary>
    /// <exception cref="AwsException">A tag is for no group.</exception>
    public static IEnumerable<IGrouping<string, Tag>> ByGroup(IReadOnlyList<Tag> tags)
    {
        if (tags.FirstOrDefault(tag => tag.ResourceId is null || tag.ResourceType is not (null or ResourceType)) is { } wrong)
            throw AutoScalingErrors.Invalid($"The tag {wrong.Key} needs a resource ID, and the resource type {ResourceType}");
        return tags.GroupBy(tag => tag.ResourceId!, StringComparer.Ordinal);
    }
}
