using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineExecutionOutdatedException : AmazonCodePipelineException
{
    public PipelineExecutionOutdatedException(string message)
        : base(message) { }

    public PipelineExecutionOutdatedException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineExecutionOutdatedException(Exception innerException)
        : base(innerException) { }

    public PipelineExecutionOutdatedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineExecutionOutdatedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
