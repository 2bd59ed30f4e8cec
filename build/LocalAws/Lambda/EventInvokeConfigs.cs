using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>How often and how long asynchronous events of a function, version or alias are tried.</summary>
internal sealed class EventInvokeConfigs(StateStore store, LambdaStore functions)
{
    /// <summary>Retries where nothing else is said.</summary>
    public const int MostRetries = 2;

    /// <summary>Seconds that an event is tried for where nothing else is said.</summary>
    public const int LongestAge = 21_600;

    private readonly Collection<FunctionEventInvokeConfig> configs = store.Collection<FunctionEventInvokeConfig>("lambda.event-invoke-configs");

    /// <summary>What holds for a reference: the defaults where nothing was put.</summary>
    public FunctionEventInvokeConfig Find(Scope scope, FunctionReference reference) =>
        configs.Find(scope, Key(reference)) ?? new FunctionEventInvokeConfig(DateTimeOffset.UnixEpoch, reference.ArnIn(scope), null, null, null);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public FunctionEventInvokeConfig Get(Scope scope, FunctionReference reference)
    {
        functions.Version(scope, reference);
        return configs.Get(scope, Key(reference), () => LambdaErrors.NotFound($"The function {reference.ArnIn(scope)} doesn't have an EventInvokeConfig"));
    }

    public IReadOnlyList<FunctionEventInvokeConfig> List(Scope scope, string name) => configs.List(scope, $"{name}:");

    /// <exception cref="AwsException">InvalidParameterValueException for destinations, ResourceNotFoundException.</exception>
    public FunctionEventInvokeConfig Put(Scope scope, FunctionReference reference, FunctionEventInvokeConfig config)
    {
        functions.Version(scope, reference);
        if (config.DestinationConfig is { OnSuccess.Arn.Length: > 0 } or { OnFailure.Arn.Length: > 0 })
            throw LambdaErrors.NotImplemented("destinations of asynchronous invocations (DestinationConfig)");
        configs.Put(scope, Key(reference), config);
        return config;
    }

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public void Remove(Scope scope, FunctionReference reference)
    {
        Get(scope, reference);
        configs.Remove(scope, Key(reference));
    }

    private static string Key(FunctionReference reference) => $"{reference.Name}:{reference.Qualifier ?? FunctionReference.Latest}";
}

/// <summary>Retries (0 to 2) and age (60 to 21,600 seconds); null is the default.</summary>
public sealed record FunctionEventInvokeConfig(
    DateTimeOffset LastModified, string FunctionArn, int? MaximumRetryAttempts, int? MaximumEventAgeInSeconds, DestinationConfig? DestinationConfig);
