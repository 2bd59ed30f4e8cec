namespace Build.Serverless;

/// <summary>Which function to call, and with what.</summary>
/// <param name="Function">Name, ARN, or name with a version or alias behind a colon.</param>
/// <param name="Payload">JSON.</param>
internal sealed record FunctionEvent(string Function, string Payload)
{
    /// <summary>As the command line says it.</summary>
    /// <exception cref="BadInput">A function is missing, or the payload is no JSON.</exception>
    public static FunctionEvent Of(Parameters parameters, Paths paths) => new(
        parameters.Require(parameters.Function, "function", "A stack's outputs name its functions."), FunctionPayload.Of(parameters.Payload, paths.Root));
}
