using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A function as it is when only what must be said was said (Lambda API reference, "CreateFunction").</summary>
internal static class FunctionDefaults
{
    private const int Timeout = 3;
    private const int Memory = 128;
    private const int Storage = 512;

    public static FunctionConfiguration From(CreateFunctionRequest request, string name, CallContext call) => new()
    {
        FunctionName = name,
        FunctionArn = new FunctionReference(name, null).ArnIn(call.Scope),
        Runtime = request.Runtime,
        Role = request.Role,
        Handler = request.Handler,
        Description = request.Description ?? "",
        Timeout = request.Timeout ?? Timeout,
        MemorySize = request.MemorySize ?? Memory,
        LastModified = FunctionWriter.Time(call.Now),
        CodeSha256 = "",
        Version = FunctionReference.Latest,
        Environment = EnvironmentOf(request.Environment),
        KMSKeyArn = request.KMSKeyArn,
        TracingConfig = request.TracingConfig ?? new TracingConfig("PassThrough"),
        RevisionId = Ids.Uuid(),
        State = "Active",
        LastUpdateStatus = "Successful",
        PackageType = "Zip",
        Architectures = request.Architectures ?? ["x86_64"],
        EphemeralStorage = request.EphemeralStorage ?? new EphemeralStorage(Storage),
        SnapStart = SnapStartOf(request.SnapStart),
        LoggingConfig = LogsOf(request.LoggingConfig, name),
    };

    public static EnvironmentResponse? EnvironmentOf(Environment? environment) =>
        environment?.Variables is { Count: > 0 } variables ? new EnvironmentResponse(variables) : null;

    /// <exception cref="AwsException">InvalidParameterValueException: Node.js has none.</exception>
    public static SnapStartResponse SnapStartOf(SnapStart? given) => given?.ApplyOn == "PublishedVersions"
        ? throw LambdaErrors.Invalid("SnapStart is not supported for Node.js runtimes.")
        : new SnapStartResponse("None", "Off");

    public static LoggingConfig LogsOf(LoggingConfig? given, string name) =>
        new(given?.LogFormat ?? "Text", given?.ApplicationLogLevel, given?.SystemLogLevel, given?.LogGroup ?? $"/aws/lambda/{name}");
}
