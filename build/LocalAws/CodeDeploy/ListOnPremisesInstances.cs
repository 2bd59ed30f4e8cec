using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which on-premises instances: registered or deregistered, with which tags.</summary>
public sealed record ListOnPremisesInstancesInput(string? RegistrationStatus, IReadOnlyList<TagFilter>? TagFilters, string? NextToken);

/// <summary>Names of on-premises instances.</summary>
public sealed record ListOnPremisesInstancesOutput(IReadOnlyList<string> InstanceNames, string? NextToken);

/// <summary>Lists on-premises instances.</summary>
public sealed class ListOnPremisesInstances(CodeDeployStore store, StateStore state) : Operation<ListOnPremisesInstancesInput, ListOnPremisesInstancesOutput>(state)
{
    /// <inheritdoc/>
    protected override ListOnPremisesInstancesOutput Handle(ListOnPremisesInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var matching = store.OnPremises.List(call.Scope)
            .Where(each => request.RegistrationStatus switch { "Registered" => each.DeregisterTime is null, "Deregistered" => each.DeregisterTime is not null, _ => true })
            .Where(each => request.TagFilters is not { Count: > 0 } filters || TagMatching.Matches(filters, null, (each.Tags ?? []).Select(tag => (tag.Key ?? "", tag.Value ?? ""))));
        var (page, next) = Pages.Of(matching.Select(each => each.InstanceName!), request.NextToken);
        return new ListOnPremisesInstancesOutput(page, next);
    }
}
