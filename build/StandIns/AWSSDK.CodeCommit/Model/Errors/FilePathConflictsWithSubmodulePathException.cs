using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FilePathConflictsWithSubmodulePathException : AmazonCodeCommitException
{
    public FilePathConflictsWithSubmodulePathException(string message)
        : base(message) { }

    public FilePathConflictsWithSubmodulePathException(string message, Exception innerException)
        : base(message, innerException) { }

    public FilePathConflictsWithSubmodulePathException(Exception innerException)
        : base(innerException) { }

    public FilePathConflictsWithSubmodulePathException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FilePathConflictsWithSubmodulePathException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
