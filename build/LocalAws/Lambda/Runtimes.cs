namespace LocalAws.Lambda;

/// <summary>The runtimes that functions may have here.</summary>
internal static class Runtimes
{
    public static IReadOnlyList<string> Supported { get; } = ["nodejs20.x", "nodejs22.x", "nodejs24.x"];

    // Lambda developer guide, "Runtimes": after this their functions can be neither created nor updated.
    private static readonly HashSet<string> Ended =
        ["nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x"];

    /// <exception cref="Kernel.AwsException">InvalidParameterValueException.</exception>
    public static void Check(string? runtime)
    {
        if (runtime is null)
            throw LambdaErrors.Invalid("Runtime and Handler are mandatory parameters for functions created with deployment packages.");
        if (Ended.Contains(runtime))
            throw LambdaErrors.Invalid(
                $"The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime "
                + $"({string.Join(", ", Supported)}) while creating or updating functions.");
        if (!Supported.Contains(runtime))
            throw Unknown(runtime);
    }

    /// <summary>The refusal of a runtime that AWS does not know, or that does not run here.</summary>
    public static Kernel.AwsException Unknown(string? runtime) => LambdaErrors.Invalid(
        $"Value {runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", Supported)}] or be a valid ARN "
        + "(LocalAws runs functions on the Node.js of this machine, and on nothing else)");
}
