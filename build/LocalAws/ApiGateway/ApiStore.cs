using LocalAws.Kernel;

namespace LocalAws.ApiGateway;

/// <summary>APIs, their deployments and stages.</summary>
internal sealed class ApiStore(StateStore store)
{
    /// <summary>By id.</summary>
    public Collection<ApiRecord> Apis { get; } = store.Collection<ApiRecord>("apigateway.apis");

    private readonly Collection<DeploymentRecord> deployments = store.Collection<DeploymentRecord>("apigateway.deployments");
    private readonly Collection<StageRecord> stages = store.Collection<StageRecord>("apigateway.stages");

    /// <exception cref="AwsException">NotFoundException.</exception>
    public ApiRecord Get(Scope scope, string id) => Apis.Get(scope, id, () => ApiErrors.NotFound("API"));

    public DeploymentRecord? Deployment(Scope scope, string apiId, string id) => deployments.Find(scope, $"{apiId}/{id}");

    public void PutDeployment(Scope scope, DeploymentRecord deployment) => deployments.Put(scope, $"{deployment.ApiId}/{deployment.Id}", deployment);

    public void RemoveDeployment(Scope scope, string apiId, string id) => deployments.Remove(scope, $"{apiId}/{id}");

    public IReadOnlyList<StageRecord> Stages(Scope scope, string apiId) => stages.List(scope, $"{apiId}/");

    public void PutStage(Scope scope, StageRecord stage) => stages.Put(scope, $"{stage.ApiId}/{stage.Name}", stage);

    public bool RemoveStage(Scope scope, string apiId, string name) => stages.Remove(scope, $"{apiId}/{name}");

    public void Remove(Scope scope, string id)
    {
        foreach (var stage in Stages(scope, id))
            RemoveStage(scope, id, stage.Name);
        foreach (var deployment in deployments.List(scope, $"{id}/"))
            RemoveDeployment(scope, id, deployment.Id);
        Apis.Remove(scope, id);
    }
}
