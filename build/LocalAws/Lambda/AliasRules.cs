using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>What an alias may point to (Lambda developer guide, "Create an alias", "Implement canary deployments using a weighted alias").</summary>
internal sealed class AliasRules(LambdaStore functions)
{
    /// <exception cref="AwsException">InvalidParameterValueException, ResourceNotFoundException.</exception>
    public void Check(Scope scope, string name, AliasConfiguration alias)
    {
        functions.Version(scope, new FunctionReference(name, alias.FunctionVersion));
        if (alias.RoutingConfig?.AdditionalVersionWeights is not { Count: > 0 } weights)
            return;
        if (weights.Count > 1)
            throw LambdaErrors.Invalid("Number of items in AdditionalVersionWeights cannot be greater than 1");
        var (version, weight) = weights.Single();
        if (alias.FunctionVersion == FunctionReference.Latest || version == FunctionReference.Latest)
            throw LambdaErrors.Invalid("$LATEST is not supported for an alias pointing to more than 1 version");
        if (version == alias.FunctionVersion)
            throw LambdaErrors.Invalid($"Invalid function version {version}. Function version {version} is already included in routing configuration.");
        if (weight is < 0 or > 1)
            throw LambdaErrors.Invalid($"Value '{weight}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: a weight is 0.0 to 1.0");
        functions.Version(scope, new FunctionReference(name, version));
    }
}
