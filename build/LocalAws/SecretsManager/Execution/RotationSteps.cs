using System.Text.Json;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Lambda.Execution;

namespace LocalAws.SecretsManager.Execution;

/// <summary>Has a function make, set, test and finish a new version of a secret (Secrets Manager User Guide, "Rotation by Lambda function").</summary>
internal sealed class RotationSteps(StateStore store, SecretStore secrets, FunctionPolicies policies, FunctionInvoker functions, EventBus bus, LocalAwsOptions options, TimeProvider clock)
{
    private static readonly string[] Steps = ["createSecret", "setSecret", "testSecret", "finishSecret"];

    /// <summary>The secret with a version that is to be made.</summary>
    public static StoredSecret WithPending(StoredSecret secret, string token, DateTimeOffset now) =>
        secret.AtStage(Stages.Pending)?.VersionId == token ? secret : secret with { Values = Stages.Add(secret.Values, StoredValue.Pending(token, now)) };

    /// <exception cref="AwsException">AccessDeniedException: the function is not there, or does not let Secrets Manager in.</exception>
    public void Demand(Scope scope, string function, string secretArn)
    {
        if (!Arn.TryParse(function, out var arn) || arn.Service != "lambda" || arn.Region != scope.Region)
            throw SecretErrors.InvalidParameter($"RotationLambdaARN is not the ARN of a function of {scope.Region}: {function}");
        try
        {
            policies.Demand(scope, FunctionReference.Parse(function, null, scope), "secretsmanager.amazonaws.com", secretArn);
        }
        catch (AwsException)
        {
            throw SecretErrors.CannotInvoke();
        }
    }

    /// <summary>Goes through the steps, and notes how they ended.</summary>
    public async Task RunAsync(Scope scope, string name, CancellationToken stopping)
    {
        if (secrets.Find(scope, name)?.AtStage(Stages.Pending)?.VersionId is not { } token)
            return;
        Tell(scope, name, "RotationStarted", null);
        var failure = await TryAsync(scope, name, token, stopping);
        store.Transaction(() =>
        {
            if (secrets.Find(scope, name) is not { Rotation: { } rotation } secret)
                return;
            failure ??= secret.AtStage(Stages.Current)?.VersionId == token ? null : "The function finished without moving AWSCURRENT to the new version.";
            var now = clock.GetUtcNow();
            secrets.Put(scope, secret with { Rotation = rotation with { Last = failure is null ? now : rotation.Last, Next = rotation.Rules.Next(now, options.TimeScale) } });
        });
        Tell(scope, name, failure is null ? "RotationSucceeded" : "RotationFailed", failure);
    }

    private async Task<string?> TryAsync(Scope scope, string name, string token, CancellationToken stopping)
    {
        foreach (var step in Steps)
        {
            // Between two steps the rotation may have been cancelled, or the secret deleted.
            if (secrets.Find(scope, name) is not { DeletionDate: null, Rotation: { Enabled: true } rotation } secret)
                return "The rotation was cancelled.";
            try
            {
                Demand(scope, rotation.LambdaArn, secret.Arn);
                var payload = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["Step"] = step, ["SecretId"] = secret.Arn, ["ClientRequestToken"] = token });
                var result = await functions.InvokeAsync(scope, FunctionReference.Parse(rotation.LambdaArn, null, scope), payload).WaitAsync(stopping);
                if (result.FunctionError is not null)
                    return $"{step}: {System.Text.Encoding.UTF8.GetString(result.Payload)}";
            }
            catch (AwsException refused)
            {
                return $"{step}: {refused.Message}";
            }
        }
        return null;
    }

    // As CloudTrail tells EventBridge of it.
    private void Tell(Scope scope, string name, string what, string? failure)
    {
        if (secrets.Find(scope, name) is not { } secret)
            return;
        var more = new System.Text.Json.Nodes.JsonObject { ["SecretId"] = secret.Arn };
        if (failure is not null)
            more["errorMessage"] = failure;
        var detail = new System.Text.Json.Nodes.JsonObject
        {
            ["eventSource"] = "secretsmanager.amazonaws.com", ["eventName"] = what, ["eventType"] = "AwsServiceEvent", ["awsRegion"] = scope.Region, ["additionalEventData"] = more,
        };
        bus.Publish(new AwsEvent(scope, "aws.secretsmanager", "AWS Service Event via CloudTrail", clock.GetUtcNow(), [], detail));
    }
}
