using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment configuration.</summary>
public sealed record DeleteDeploymentConfigInput(string DeploymentConfigName);

/// <summary>Deletes a custom deployment configuration that no group uses.</summary>
public sealed class DeleteDeploymentConfig(CodeDeployStore store, StateStore state) : Operation<DeleteDeploymentConfigInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteDeploymentConfigInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = request.DeploymentConfigName;
        if (PredefinedConfigs.Find(name) is not null)
            throw CodeDeployErrors.PredefinedConfig(name);
        if (store.Groups(call.Scope).Any(each => each.Info.DeploymentConfigName == name))
            throw CodeDeployErrors.DeploymentConfigInUse(name);
        store.Configs.Remove(call.Scope, name);
        return Unit.Value;
    }
}
