using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Tags for on-premises instances.</summary>
public sealed record AddTagsToOnPremisesInstancesInput(IReadOnlyList<Tag> Tags, IReadOnlyList<string> InstanceNames);

/// <summary>Adds tags to registered on-premises instances.</summary>
public sealed class AddTagsToOnPremisesInstances(CodeDeployStore store, StateStore state) : Operation<AddTagsToOnPremisesInstancesInput, Unit>(state)
{
    private const int MostTags = 10;

    /// <inheritdoc/>
    protected override Unit Handle(AddTagsToOnPremisesInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var name in request.InstanceNames)
        {
            if (store.OnPremises.Find(call.Scope, name) is not { DeregisterTime: null } instance)
                throw CodeDeployErrors.InstanceNotRegistered(name);
            var tags = ResourceTags.Add(instance.Tags ?? [], request.Tags);
            if (tags.Count > MostTags)
                throw CodeDeployErrors.Named("TagLimitExceededException", $"An on-premises instance has at most {MostTags} tags; {name} would have {tags.Count}");
            store.OnPremises.Put(call.Scope, name, instance with { Tags = tags });
        }
        return Unit.Value;
    }
}
