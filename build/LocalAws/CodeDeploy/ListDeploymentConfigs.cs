using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>The next page of names.</summary>
public sealed record ListDeploymentConfigsInput(string? NextToken);

/// <summary>Names of deployment configurations.</summary>
public sealed record ListDeploymentConfigsOutput(IReadOnlyList<string> DeploymentConfigsList, string? NextToken);

/// <summary>Lists deployment configurations, predefined and custom.</summary>
public sealed class ListDeploymentConfigs(CodeDeployStore store, StateStore state) : Operation<ListDeploymentConfigsInput, ListDeploymentConfigsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListDeploymentConfigsOutput Handle(ListDeploymentConfigsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var names = PredefinedConfigs.All.Concat(store.Configs.List(call.Scope)).Select(each => each.DeploymentConfigName!).Order(StringComparer.Ordinal);
        var (page, next) = Pages.Of(names, request.NextToken);
        return new ListDeploymentConfigsOutput(page, next);
    }
}
