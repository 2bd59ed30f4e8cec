using System.Text;
using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>What Lambda holds a function's configuration to beyond the API model (Lambda developer guide, "Quotas", "Using environment variables").</summary>
internal sealed class FunctionRules(RoleResolver roles)
{
    private const int LongestTimeout = 900;
    private const int MostMemory = 10_240;
    private const int LargestEnvironment = 4096;

    private static readonly HashSet<string> Reserved =
    [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ];

    /// <exception cref="AwsException">InvalidParameterValueException.</exception>
    public void Check(FunctionConfiguration function)
    {
        Runtimes.Check(function.Runtime);
        if (string.IsNullOrEmpty(function.Handler))
            throw LambdaErrors.Invalid("Runtime and Handler are mandatory parameters for functions created with deployment packages.");
        if (function.Timeout > LongestTimeout)
            throw OutOfRange("timeout", function.Timeout, LongestTimeout);
        if (function.MemorySize > MostMemory)
            throw OutOfRange("memorySize", function.MemorySize, MostMemory);
        CheckEnvironment(function.Environment?.Variables ?? new Dictionary<string, string>());
        if (function.LoggingConfig is { LogFormat: "JSON" } or { ApplicationLogLevel: not null } or { SystemLogLevel: not null })
            throw LambdaErrors.NotImplemented("LoggingConfig LogFormat JSON and log levels");
    }

    /// <summary>Refuses by name what is not implemented, instead of leaving it out in silence.</summary>
    /// <exception cref="AwsException">InvalidParameterValueException.</exception>
    public static void CheckUnsupported(UnsupportedSettings settings)
    {
        if (settings.Layers is { Count: > 0 })
            throw LambdaErrors.NotImplemented("Layers");
        if (settings.VpcConfig is { SubnetIds.Count: > 0 } or { SecurityGroupIds.Count: > 0 })
            throw LambdaErrors.NotImplemented("VpcConfig");
        if (settings.FileSystemConfigs is { Count: > 0 })
            throw LambdaErrors.NotImplemented("FileSystemConfigs");
        if (settings.DeadLetterConfig is { TargetArn.Length: > 0 })
            throw LambdaErrors.NotImplemented("DeadLetterConfig");
        if (settings.ImageConfig is not null)
            throw LambdaErrors.NotImplemented("ImageConfig");
        if (settings.DurableConfig is not null)
            throw LambdaErrors.NotImplemented("DurableConfig");
        if (settings.CapacityProviderConfig is not null)
            throw LambdaErrors.NotImplemented("CapacityProviderConfig");
    }

    /// <exception cref="AwsException">InvalidParameterValueException.</exception>
    public void CheckRole(Scope scope, string role)
    {
        if (Arn.Parse(role).AccountId != scope.AccountId)
            throw LambdaErrors.Invalid("Cross-account pass role is not allowed.");
        if (roles.Resolve(role, "lambda.amazonaws.com") != RoleResolution.Assumable)
            throw LambdaErrors.RoleNotAssumable();
    }

    private static void CheckEnvironment(IReadOnlyDictionary<string, string> variables)
    {
        if (variables.Keys.Where(Reserved.Contains).ToList() is { Count: > 0 } taken)
            throw LambdaErrors.Invalid(
                "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are "
                + $"currently not supported for modification. Reserved keys used in this request: {string.Join(", ", taken)}");
        var size = Encoding.UTF8.GetByteCount(System.Text.Json.JsonSerializer.Serialize(variables));
        if (size > LargestEnvironment)
            throw LambdaErrors.Invalid(
                "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. "
                + $"They have {size} bytes.");
    }

    private static AwsException OutOfRange(string member, int value, int maximum) =>
        LambdaErrors.Invalid($"'{member}' value failed to satisfy constraint: Member must have value less than or equal to {maximum} (it is {value})");
}
