using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager.Execution;

namespace LocalAws.SecretsManager;

/// <summary>A secret to rotate, by which function and when; what is not said stays as it was.</summary>
/// <param name="SecretId">Name or ARN.</param>
/// <param name="ClientRequestToken">Id of the new version; a new one when null.</param>
/// <param name="RotationLambdaARN">The function.</param>
/// <param name="RotationRules">When it rotates by itself.</param>
/// <param name="RotateImmediately">False to rotate at the next time of the rules alone; true when nothing is said.</param>
public sealed record RotateSecretRequest(
    string SecretId, string? ClientRequestToken, string? RotationLambdaARN, RotationRulesType? RotationRules, bool? RotateImmediately);

/// <summary>The version that the rotation makes; null when it does not begin at once.</summary>
public sealed record RotateSecretResponse(string ARN, string Name, string? VersionId);

/// <summary>Begins a rotation: the function is invoked for its four steps, one after the other, after the answer.</summary>
internal sealed class RotateSecret(StateStore store, SecretStore secrets, RotationSteps steps, RotationRunner runner, LocalAwsOptions options)
    : Operation<RotateSecretRequest, RotateSecretResponse>(store)
{
    private readonly StateStore state = store;

    protected override RotateSecretResponse Handle(RotateSecretRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        var present = secret.Rotation;
        var function = request.RotationLambdaARN ?? present?.LambdaArn ?? throw SecretErrors.InvalidRequest("No Lambda rotation function ARN is associated with this secret.");
        var rules = request.RotationRules ?? present?.Rules ?? throw SecretErrors.InvalidParameter("RotationRules is required when a secret is rotated for the first time.");
        rules.Check(call.Now);
        steps.Demand(call.Scope, function, secret.Arn);
        secret = secret with { Rotation = new StoredRotation(function, rules, true, present?.Last, rules.Next(call.Now, options.TimeScale)) };
        var token = request.ClientRequestToken ?? Ids.Uuid();
        if (secret.Values.Any(value => value.VersionId == token && value.HasValue))
            return new(secret.Arn, secret.Name, token);
        if (secret.AtStage(Stages.Pending) is { } pending && pending.VersionId != token && !pending.Stages.Contains(Stages.Current))
        {
            runner.Begin(call.Scope, secret.Name);
            throw SecretErrors.InvalidRequest("A previous rotation isn't complete. That rotation will be reattempted.");
        }
        if (request.RotateImmediately == false)
        {
            secrets.Put(call.Scope, secret);
            return new(secret.Arn, secret.Name, null);
        }
        secrets.Put(call.Scope, RotationSteps.WithPending(secret, token, call.Now));
        state.AfterCommit(() => runner.Begin(call.Scope, secret.Name));
        return new(secret.Arn, secret.Name, token);
    }
}
