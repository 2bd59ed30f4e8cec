using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>Who calls, where and when: what an operation needs to know beside its request.</summary>
public sealed class CallContext
{
    /// <summary>Account and region of the call.</summary>
    public required Scope Scope { get; init; }

    /// <summary>ARN of the caller.</summary>
    public required string Principal { get; init; }

    /// <summary>When the request was accepted.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Id of the request, as the response's headers carry it.</summary>
    public string RequestId { get; init; } = Ids.Uuid();

    /// <summary>Signalled when the client goes away or the server stops.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Base address that the client used: for answers that contain URLs.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>Access key id that signed the request; empty for calls between services.</summary>
    public string AccessKeyId { get; init; } = "";

    /// <summary>Resource on whose behalf a service calls: what policies know as <c>aws:SourceArn</c>.</summary>
    public string? SourceArn { get; init; }

    /// <summary>Payload of an operation whose request streams; decoded and verified while it is read.</summary>
    public Stream Body { get; init; } = Stream.Null;

    /// <summary>Writes the payload of an operation whose response streams; null when it has none.</summary>
    public Func<Stream, CancellationToken, Task>? ResponseBody { get; private set; }

    /// <summary>Trailing headers of an aws-chunked body, complete once <see cref="Body"/> was read to its end.</summary>
    public IReadOnlyDictionary<string, string> Trailers { get; init; } = new Dictionary<string, string>();

    /// <summary>Headers that the response gets beside those of its model.</summary>
    public Dictionary<string, string> ResponseHeaders { get; } = [];

    /// <summary>Status of the response, when it is not the model's (206 for a range, for instance).</summary>
    public int? ResponseStatus { get; set; }

    /// <summary>Request headers by lower-case name: for the few operations that read what no model has.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Account of the call.</summary>
    public string AccountId => Scope.AccountId;

    /// <summary>Region of the call.</summary>
    public string Region => Scope.Region;

    /// <summary>The scope of global services in the caller's account.</summary>
    public Scope GlobalScope => Scope.Global(Scope.AccountId);

    /// <summary>Streams the response's payload: <paramref name="write"/> is called once the headers are sent.</summary>
    public void Respond(Func<Stream, CancellationToken, Task> write) => ResponseBody = write;

    /// <summary>The context of a call that a runner makes on behalf of <paramref name="principal"/> (usually a role's ARN).</summary>
    public static CallContext ForService(Scope scope, string principal, TimeProvider clock, CancellationToken cancellation = default) => ForService(scope, principal, "", clock, cancellation);

    /// <summary>The same, for answers that contain URLs: these begin with <paramref name="endpoint"/>.</summary>
    public static CallContext ForService(Scope scope, string principal, string endpoint, TimeProvider clock, CancellationToken cancellation) => new()
    {
        Scope = scope,
        Principal = principal,
        Endpoint = endpoint,
        Now = (clock ?? throw new ArgumentNullException(nameof(clock))).GetUtcNow(),
        Cancellation = cancellation,
    };
}
