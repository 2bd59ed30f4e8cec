using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LocalAws.ApiGateway.Execution;
using LocalAws.Kernel;

namespace LocalAws.ApiGateway;

/// <summary>
/// APIs with Lambda proxy integrations, each served on a loopback port of its own as soon as it has a stage. CloudFormation's types
/// AWS::ApiGateway::RestApi, Deployment and Stage, and AWS::ApiGatewayV2::Api and Stage, are these methods; a physical id is what they return
/// (of a stage, its name). There are no API operations: API Gateway's API is not implemented.
/// </summary>
public sealed class ApiRoutes
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    private readonly StateStore state;
    private readonly ApiStore store;
    private readonly ApiServers servers;

    internal ApiRoutes(StateStore state, ApiStore store, ApiServers servers) => (this.state, this.store, this.servers) = (state, store, servers);

    /// <summary>Makes an API of an OpenAPI document; returns its id.</summary>
    /// <param name="scope">Account and region.</param>
    /// <param name="kind">Which of the two types.</param>
    /// <param name="name">As people see it.</param>
    /// <param name="body">The resource's <c>Body</c>, with all intrinsic functions resolved.</param>
    /// <exception cref="AwsException">BadRequestException: what of the body cannot be served here.</exception>
    public string Create(Scope scope, ApiKind kind, string name, JsonObject body)
    {
        var api = new ApiRecord { Id = RandomNumberGenerator.GetString(Alphabet, 10), Kind = kind, Name = name, Definition = OpenApiReader.Read(kind, body) };
        store.Apis.Put(scope, api.Id, api);
        return api.Id;
    }

    /// <summary>Gives an API another name and document. Stages without a deployment serve it at once.</summary>
    /// <exception cref="AwsException">NotFoundException, BadRequestException.</exception>
    public void Update(Scope scope, string apiId, string name, JsonObject body) => state.Transaction(() =>
    {
        var api = store.Get(scope, apiId);
        store.Apis.Put(scope, apiId, api with { Name = name, Definition = OpenApiReader.Read(api.Kind, body) });
    });

    /// <summary>Removes an API with its deployments and stages, and frees its port.</summary>
    public async Task DeleteAsync(Scope scope, string apiId)
    {
        state.Transaction(() => store.Remove(scope, apiId));
        await servers.StopAsync(apiId);
    }

    /// <summary>Keeps the API's definition as it is now; returns the deployment's id.</summary>
    /// <exception cref="AwsException">NotFoundException.</exception>
    public string Deploy(Scope scope, string apiId) => state.Transaction(() =>
    {
        var deployment = new DeploymentRecord(apiId, RandomNumberGenerator.GetString(Alphabet, 6), store.Get(scope, apiId).Definition);
        store.PutDeployment(scope, deployment);
        return deployment.Id;
    });

    /// <summary>Removes a deployment that no stage has.</summary>
    /// <exception cref="AwsException">BadRequestException: a stage has it.</exception>
    public void DeleteDeployment(Scope scope, string apiId, string deploymentId) => state.Transaction(() =>
    {
        if (store.Stages(scope, apiId).Any(stage => stage.DeploymentId == deploymentId))
            throw ApiErrors.Invalid("Active stages pointing to this deployment must be moved or deleted");
        store.RemoveDeployment(scope, apiId, deploymentId);
    });

    /// <summary>Makes or changes a stage; when this returns it is served. Returns where the API answers, e.g. <c>http://127.0.0.1:41235</c>.</summary>
    /// <param name="scope">Account and region.</param>
    /// <param name="apiId">The API.</param>
    /// <param name="stage">First segment of the path; <c>$default</c> (HTTP APIs alone) has none.</param>
    /// <param name="deploymentId">What it serves; null follows the API, as AutoDeploy does.</param>
    /// <param name="variables">Stage variables; null for none.</param>
    /// <exception cref="AwsException">NotFoundException.</exception>
    public async Task<Uri> PutStageAsync(Scope scope, string apiId, string stage, string? deploymentId, IReadOnlyDictionary<string, string>? variables = null)
    {
        state.Transaction(() =>
        {
            store.Get(scope, apiId);
            if (deploymentId is not null && store.Deployment(scope, apiId, deploymentId) is null)
                throw ApiErrors.NotFound("Deployment");
            store.PutStage(scope, new StageRecord(apiId, stage, deploymentId, variables ?? new Dictionary<string, string>()));
        });
        return await servers.StartAsync(scope, apiId);
    }

    /// <summary>Removes a stage; an API without stages is not served.</summary>
    public async Task DeleteStageAsync(Scope scope, string apiId, string stage)
    {
        store.RemoveStage(scope, apiId, stage);
        if (store.Stages(scope, apiId).Count == 0)
            await servers.StopAsync(apiId);
    }

    /// <summary>Where an API answers; null when it is not served.</summary>
    public Uri? Address(string apiId) => servers.Address(apiId);

    /// <summary>The text with the addresses that APIs would have on AWS (<c>https://ID.execute-api.REGION.amazonaws.com</c>) replaced by those they have here.</summary>
    public string Localize(string text) => servers.Localize(text);
}
