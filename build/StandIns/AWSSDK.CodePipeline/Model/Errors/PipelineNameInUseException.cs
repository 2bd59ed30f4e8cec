using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineNameInUseException : AmazonCodePipelineException
{
    public PipelineNameInUseException(string message)
        : base(message) { }

    public PipelineNameInUseException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineNameInUseException(Exception innerException)
        : base(innerException) { }

    public PipelineNameInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineNameInUseException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
