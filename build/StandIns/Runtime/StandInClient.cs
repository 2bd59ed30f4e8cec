using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace StandIns.Runtime;

/// <summary>Base of the stand-ins' clients: AWSSDK.Core's pipeline (credentials, signing, retries, endpoints), with a protocol of ours.</summary>
public abstract class StandInClient : AmazonServiceClient
{
    private readonly WireProtocol protocol;

    private protected StandInClient(StandInConfig config, WireProtocol protocol)
        : base(config) => this.protocol = protocol;

    private protected StandInClient(AWSCredentials credentials, StandInConfig config, WireProtocol protocol)
        : base(credentials, config) => this.protocol = protocol;

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => new Metadata(((StandInConfig)Config).Facts.ServiceId);

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new StandInEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new StandInAuthResolver());
    }

    /// <summary>Sends a request; the operation is the request's name without its ending.</summary>
    protected Task<TResponse> InvokeAsync<TResponse>(AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new() => InvokeAsync<TResponse>(request, protocol.OptionsFor<TResponse>(), cancellationToken);

    private sealed record Metadata(string ServiceId) : IServiceMetadata
    {
        public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
    }
}
