using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class NotLatestPipelineExecutionException : AmazonCodePipelineException
{
    public NotLatestPipelineExecutionException(string message)
        : base(message) { }

    public NotLatestPipelineExecutionException(string message, Exception innerException)
        : base(message, innerException) { }

    public NotLatestPipelineExecutionException(Exception innerException)
        : base(innerException) { }

    public NotLatestPipelineExecutionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public NotLatestPipelineExecutionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
