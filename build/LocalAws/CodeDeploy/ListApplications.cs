using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>The next page of names.</summary>
public sealed record ListApplicationsInput(string? NextToken);

/// <summary>Names of applications.</summary>
public sealed record ListApplicationsOutput(IReadOnlyList<string> Applications, string? NextToken);

/// <summary>Lists the names of the applications.</summary>
public sealed class ListApplications(CodeDeployStore store, StateStore state) : Operation<ListApplicationsInput, ListApplicationsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListApplicationsOutput Handle(ListApplicationsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (page, next) = Pages.Of(store.Applications.List(call.Scope).Select(each => each.Info.ApplicationName!), request.NextToken);
        return new ListApplicationsOutput(page, next);
    }
}
