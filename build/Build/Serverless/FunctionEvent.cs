namespace Build.Serverless;

/// <summary>Which function to call, and with what.</summary>
/// <param name="Function">Name, ARN, or name with a version or alias behind a colon; null for the one of our stack.</param>
/// <param name="Payload">JSON.</param>
internal sealed record FunctionEvent(string? Function, string Payload)
{
    /// <summary>As the command line says it.</summary>
    /// <exception cref="BadInput">A function is missing where no stack has one, or the payload is no JSON.</exception>
    public static FunctionEvent Of(BuildContext context) => new(
        context.Settings.IsServerless ? context.Parameters.Function : context.Parameters.Require(context.Parameters.Function, "function", "With --deploy-target lambda it is the stack's own."),
        FunctionPayload.Of(context.Parameters.Payload, context.Paths.Root));
}
