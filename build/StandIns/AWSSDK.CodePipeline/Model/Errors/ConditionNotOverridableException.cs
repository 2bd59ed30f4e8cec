using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ConditionNotOverridableException : AmazonCodePipelineException
{
    public ConditionNotOverridableException(string message)
        : base(message) { }

    public ConditionNotOverridableException(string message, Exception innerException)
        : base(message, innerException) { }

    public ConditionNotOverridableException(Exception innerException)
        : base(innerException) { }

    public ConditionNotOverridableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ConditionNotOverridableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
