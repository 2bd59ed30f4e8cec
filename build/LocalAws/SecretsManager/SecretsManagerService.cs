using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws.SecretsManager;

/// <summary>Secrets Manager: secrets with versions and stages, encrypted at rest.</summary>
public sealed class SecretsManagerService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "secretsmanager-2017-10-17";

    /// <inheritdoc/>
    public override string SigningName => "secretsmanager";

    /// <inheritdoc/>
    public override string TargetPrefix => "secretsmanager";

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => SecretErrors.InvalidParameter(Violation.Describe(violations));

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<SecretStore>().AddSingleton<SecretPolicies>().AddSingleton<SecretEvents>();
        services.TryAddSingleton<SecretBox>();
        services.AddSingleton<RotationSteps>().AddSingleton<RotationRunner>().AddHostedService(provider => provider.GetRequiredService<RotationRunner>());
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) =>
        table
            .Add<CreateSecret>()
            .Add<GetSecretValue>()
            .Add<PutSecretValue>()
            .Add<UpdateSecret>()
            .Add<DescribeSecret>()
            .Add<ListSecrets>()
            .Add<DeleteSecret>()
            .Add<RestoreSecret>()
            .Add<TagResource>()
            .Add<UntagResource>()
            .Add<ListSecretVersionIds>()
            .Add<UpdateSecretVersionStage>()
            .Add<BatchGetSecretValue>()
            .Add<GetRandomPassword>()
            .Add<PutResourcePolicy>()
            .Add<GetResourcePolicy>()
            .Add<DeleteResourcePolicy>()
            .Add<ValidateResourcePolicy>()
            .Add<RotateSecret>()
            .Add<CancelRotateSecret>()
            .Add<ReplicateSecretToRegions>()
            .Add<RemoveRegionsFromReplication>()
            .Add<StopReplicationToReplica>();
}
