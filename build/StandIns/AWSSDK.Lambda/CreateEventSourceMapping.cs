using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2015-03-31/event-source-mappings")]
    public partial class CreateEventSourceMappingRequest : AmazonLambdaRequest
    {
        public string? EventSourceArn { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? FunctionName { get; set; }

        public bool? Enabled { get; set; }

        /// <summary>1 to 10000.</summary>
        public int? BatchSize { get; set; }

        public FilterCriteria? FilterCriteria { get; set; }

        /// <summary>0 to 300.</summary>
        public int? MaximumBatchingWindowInSeconds { get; set; }

        /// <summary>1 to 10.</summary>
        public int? ParallelizationFactor { get; set; }

        public EventSourcePosition? StartingPosition { get; set; }

        public DateTime? StartingPositionTimestamp { get; set; }

        public DestinationConfig? DestinationConfig { get; set; }

        /// <summary>-1 to 604800.</summary>
        public int? MaximumRecordAgeInSeconds { get; set; }

        public bool? BisectBatchOnFunctionError { get; set; }

        /// <summary>-1 to 10000.</summary>
        public int? MaximumRetryAttempts { get; set; }

        public Dictionary<string, string>? Tags { get; set; }

        /// <summary>0 to 900.</summary>
        public int? TumblingWindowInSeconds { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Topics { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Queues { get; set; }

        /// <summary>0 to 22 elements.</summary>
        public List<SourceAccessConfiguration>? SourceAccessConfigurations { get; set; }

        public SelfManagedEventSource? SelfManagedEventSource { get; set; }

        /// <summary>0 to 1 elements.</summary>
        public List<string>? FunctionResponseTypes { get; set; }

        public AmazonManagedKafkaEventSourceConfig? AmazonManagedKafkaEventSourceConfig { get; set; }

        public SelfManagedKafkaEventSourceConfig? SelfManagedKafkaEventSourceConfig { get; set; }

        public ScalingConfig? ScalingConfig { get; set; }

        public DocumentDBEventSourceConfig? DocumentDBEventSourceConfig { get; set; }

        public string? KMSKeyArn { get; set; }

        public EventSourceMappingMetricsConfig? MetricsConfig { get; set; }

        public EventSourceMappingLoggingConfig? LoggingConfig { get; set; }

        public ProvisionedPollerConfig? ProvisionedPollerConfig { get; set; }
    }

    public partial class CreateEventSourceMappingResponse : AmazonWebServiceResponse
    {
        public string? UUID { get; set; }

        public EventSourcePosition? StartingPosition { get; set; }

        public DateTime? StartingPositionTimestamp { get; set; }

        /// <summary>1 to 10000.</summary>
        public int? BatchSize { get; set; }

        /// <summary>0 to 300.</summary>
        public int? MaximumBatchingWindowInSeconds { get; set; }

        /// <summary>1 to 10.</summary>
        public int? ParallelizationFactor { get; set; }

        public string? EventSourceArn { get; set; }

        public FilterCriteria? FilterCriteria { get; set; }

        /// <summary>0 to 10000 characters.</summary>
        public string? FunctionArn { get; set; }

        public DateTime? LastModified { get; set; }

        public string? LastProcessingResult { get; set; }

        public string? State { get; set; }

        public string? StateTransitionReason { get; set; }

        public DestinationConfig? DestinationConfig { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Topics { get; set; }

        /// <summary>Exactly 1 elements.</summary>
        public List<string>? Queues { get; set; }

        /// <summary>0 to 22 elements.</summary>
        public List<SourceAccessConfiguration>? SourceAccessConfigurations { get; set; }

        public SelfManagedEventSource? SelfManagedEventSource { get; set; }

        /// <summary>-1 to 604800.</summary>
        public int? MaximumRecordAgeInSeconds { get; set; }

        public bool? BisectBatchOnFunctionError { get; set; }

        /// <summary>-1 to 10000.</summary>
        public int? MaximumRetryAttempts { get; set; }

        /// <summary>0 to 900.</summary>
        public int? TumblingWindowInSeconds { get; set; }

        /// <summary>0 to 1 elements.</summary>
        public List<string>? FunctionResponseTypes { get; set; }

        public AmazonManagedKafkaEventSourceConfig? AmazonManagedKafkaEventSourceConfig { get; set; }

        public SelfManagedKafkaEventSourceConfig? SelfManagedKafkaEventSourceConfig { get; set; }

        public ScalingConfig? ScalingConfig { get; set; }

        public DocumentDBEventSourceConfig? DocumentDBEventSourceConfig { get; set; }

        public string? KMSKeyArn { get; set; }

        public FilterCriteriaError? FilterCriteriaError { get; set; }

        /// <summary>85 to 120 characters.</summary>
        public string? EventSourceMappingArn { get; set; }

        public EventSourceMappingMetricsConfig? MetricsConfig { get; set; }

        public EventSourceMappingLoggingConfig? LoggingConfig { get; set; }

        public ProvisionedPollerConfig? ProvisionedPollerConfig { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<CreateEventSourceMappingResponse> CreateEventSourceMappingAsync(
            CreateEventSourceMappingRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateEventSourceMappingResponse> CreateEventSourceMappingAsync(
            CreateEventSourceMappingRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateEventSourceMappingResponse>(request, cancellationToken);
    }
}
