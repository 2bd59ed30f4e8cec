using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Tags of groups.</summary>
public sealed record CreateOrUpdateTagsType(IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to groups, over those with the same key. Instances that run already do not get them.</summary>
public sealed class CreateOrUpdateTags(GroupStore store, StateStore state) : Operation<CreateOrUpdateTagsType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CreateOrUpdateTagsType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var tags in GroupTags.ByGroup(request.Tags))
        {
            var document = store.Get(call.Scope, tags.Key);
            store.Put(call.Scope, document with { Group = document.Group with { Tags = GroupTags.Add(document.Name, document.Group.Tags, [.. tags]) } });
        }
        return Unit.Value;
    }
}
