using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda.Code;

namespace LocalAws.Lambda;

/// <summary>A new function.</summary>
public sealed record CreateFunctionRequest : UnsupportedSettings
{
    public required string FunctionName { get; init; }

    public string? Runtime { get; init; }

    public required string Role { get; init; }

    public string? Handler { get; init; }

    public required FunctionCode Code { get; init; }

    public string? Description { get; init; }

    public int? Timeout { get; init; }

    public int? MemorySize { get; init; }

    public bool? Publish { get; init; }

    public string? PackageType { get; init; }

    public Environment? Environment { get; init; }

    public string? KMSKeyArn { get; init; }

    public TracingConfig? TracingConfig { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    public string? CodeSigningConfigArn { get; init; }

    public IReadOnlyList<string>? Architectures { get; init; }

    public EphemeralStorage? EphemeralStorage { get; init; }

    public SnapStart? SnapStart { get; init; }

    public LoggingConfig? LoggingConfig { get; init; }
}

/// <summary>Makes a function; it can be invoked when this returns.</summary>
internal sealed class CreateFunction(StateStore store, LambdaStore functions, FunctionRules rules, FunctionWriter writer, CodeSource code)
    : AsyncOperation<CreateFunctionRequest, FunctionConfiguration>
{
    protected override async Task<FunctionConfiguration> HandleAsync(CreateFunctionRequest request, CallContext call)
    {
        if (request.PackageType == "Image")
            throw LambdaErrors.NotImplemented("container images (PackageType Image)");
        if (request.CodeSigningConfigArn is not null)
            throw LambdaErrors.NotImplemented("code signing");
        FunctionRules.CheckUnsupported(request);
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        var draft = FunctionDefaults.From(request, name, call);
        rules.Check(draft);
        rules.CheckRole(call.Scope, draft.Role);
        if (TagRules.Violation((request.Tags ?? new Dictionary<string, string>()).Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } violation)
            throw LambdaErrors.Invalid(violation);
        if (functions.Functions.Find(call.Scope, name) is not null)
            throw LambdaErrors.FunctionExists(name);
        var (sha256, size) = await code.TakeAsync(request.Code, call);
        return store.Transaction(() =>
        {
            var function = new StoredFunction { Latest = draft with { CodeSha256 = sha256, CodeSize = size }, Tags = request.Tags ?? new Dictionary<string, string>() };
            if (!functions.Functions.Add(call.Scope, name, function))
                throw LambdaErrors.FunctionExists(name);
            return request.Publish == true ? writer.Publish(call.Scope, name, null, call.Now) : function.Latest;
        });
    }
}
