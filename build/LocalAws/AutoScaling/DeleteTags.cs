using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Tags to take off groups.</summary>
public sealed record DeleteTagsType(IReadOnlyList<Tag> Tags);

/// <summary>Removes tags from groups.</summary>
public sealed class DeleteTags(GroupStore store, StateStore state) : Operation<DeleteTagsType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteTagsType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var tags in GroupTags.ByGroup(request.Tags))
        {
            var document = store.Get(call.Scope, tags.Key);
            var left = document.Group.Tags.Where(tag => tags.All(each => each.Key != tag.Key));
            store.Put(call.Scope, document with { Group = document.Group with { Tags = [.. left] } });
        }
        return Unit.Value;
    }
}
