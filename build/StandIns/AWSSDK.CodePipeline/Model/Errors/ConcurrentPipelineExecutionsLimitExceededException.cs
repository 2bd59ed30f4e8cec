using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ConcurrentPipelineExecutionsLimitExceededException : AmazonCodePipelineException
{
    public ConcurrentPipelineExecutionsLimitExceededException(string message)
        : base(message) { }

    public ConcurrentPipelineExecutionsLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public ConcurrentPipelineExecutionsLimitExceededException(Exception innerException)
        : base(innerException) { }

    public ConcurrentPipelineExecutionsLimitExceededException(
        string message, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ConcurrentPipelineExecutionsLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
