using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>An error of CodePipeline that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodePipelineException : AmazonServiceException
{
    public AmazonCodePipelineException(string message)
        : base(message) { }

    public AmazonCodePipelineException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCodePipelineException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonCodePipelineException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonCodePipelineException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
